import { expect, it } from 'vitest';
import { scanPage } from '../../src/built/scan-page.ts';
import { TagBook } from '../../src/built/tag-book.ts';

const URL = 'https://help.example.com';

/** A page whose rail is one of three, and whose text is its own. */
function page(number: number, { main = '', end = '' } = {}): string {
  const steps = [1, 2, 3].map((step) => {
    const here = step === number % 3 ? ' aria-current="step"' : '';
    return `<li><a href="/en/stages/${step}/"${here}>Step &amp; ${step}</a><svg><path d="M${step} 0"/></svg></li>`;
  });
  return (
    `<!DOCTYPE html><html lang="en"><head><title>Page ${number}</title><meta name="n" content="${number}"></head>` +
    `<body><header><a href="/en/">Home</a><img src="/logo.png" alt="Logo"></header>` +
    `<main><h1>Page ${number}</h1><p id="p${number}">See <a href="#p${number}">${number}</a></p>${main}` +
    `<label for="mail">Mail</label><input id="mail"></main>` +
    `<nav aria-labelledby="rail"><h2 id="rail">You are here</h2><ol>${steps.join('')}</ol></nav>${end}</body></html>`
  );
}

function facts(html: string, book: TagBook) {
  const { constructs, ...others } = scanPage('en/index.html', html, book);
  return { ...others, constructs: constructs.map((construct) => book.constructs.textOf(construct)).sort() };
}

it('says the same of a page whatever pages it has read before', () => {
  const book = new TagBook(URL);
  for (let number = 0; number < 60; number++)
    expect(facts(page(number), book)).toEqual(facts(page(number), new TagBook(URL)));
});

it('sees what differs in an element that it knows', () => {
  const book = new TagBook(URL);
  for (let number = 0; number < 60; number++) facts(page(number), book);
  const faults = [
    page(1, { main: '<li><a href="/en/stages/1/">Step & 1</a></li>' }),
    page(1).replace('>Home<', '>Home&nosuch;<'),
    page(1).replace('Home</a>', 'Home'),
    page(1).replace('logo.png', 'other.png'),
    page(1).replace('<h2 id="rail">', '<h2 id="mail">'),
    page(1, { end: '<main></main>' }),
    page(1).replace('</nav>', ''),
    page(1).replace('<ol>', '<ol><h1>Other</h1>'),
  ];
  for (const fault of faults) {
    expect(facts(fault, book)).toEqual(facts(fault, new TagBook(URL)));
    expect(facts(fault, book)).not.toEqual(facts(page(1), book));
  }
});

it('finds the files that a tag names, whatever the first of its shape named', () => {
  const book = new TagBook(URL);
  const resources = (src: string) => facts(page(1, { main: `<img alt="x" src="${src}">` }), book).resources;
  const own = { path: '/media/a.png', fragment: '' };
  expect(resources('https://elsewhere.example/a.png')).not.toContainEqual(own);
  expect(resources('/media/a.png')).toContainEqual(own);
  expect(resources('https://elsewhere.example/b.png')).not.toContainEqual(own);
});
