import { describe, expect, it } from 'vitest';
import { siteTexts } from '../../src/feeds/site-texts.ts';
import type { Article } from '../../src/model/library.ts';
import { article, smallLibrary } from '../fixtures/small-library.ts';

const textsOf = (articles: Article[]) =>
  new Map([...siteTexts(smallLibrary(articles))].map(({ href, text }) => [href, text]));
const texts = textsOf([article({ id: 'card' })]);

describe('the texts beside the pages', () => {
  it('are a feed and a list of articles for each language, the sitemap, robots.txt and llms.txt', () => {
    expect([...texts.keys()].sort()).toEqual([
      '/da/llms.txt',
      '/da/rss.xml',
      '/en/llms.txt',
      '/en/rss.xml',
      '/llms.txt',
      '/robots.txt',
      '/sitemap-1.xml',
      '/sitemap-index.xml',
    ]);
  });
});

describe('robots.txt', () => {
  it('lets everything be read and leads to the sitemap', () => {
    expect(texts.get('/robots.txt')).toBe(
      'User-agent: *\nDisallow: /replies/\n\nSitemap: https://help.small.example/sitemap-index.xml\n',
    );
  });
});

describe('llms.txt', () => {
  const text = texts.get('/llms.txt') ?? '';

  it('begins with the name and what is found here', () => {
    expect(text).toMatch(/^# Small Help\n\n> Help with everything\.\n/);
  });

  it('leads to the main pages and to each stage, in each language', () => {
    expect(text).toContain('## Dansk');
    for (const href of [
      '/en/',
      '/en/articles/',
      '/en/contact/',
      '/en/llms.txt',
      '/en/rss.xml',
      '/da/stages/use/',
      '/da/personas/everyday/',
    ])
      expect(text).toContain(`](https://help.small.example${href})`);
    expect(text).toContain(
      '[When something goes wrong](https://help.small.example/en/stages/recover/): All about recover.',
    );
  });

  it('is no longer for a thousand articles than for one', () => {
    const many = Array.from({ length: 1000 }, (_, n) => article({ id: `a${n}` }));
    expect(textsOf(many).get('/llms.txt')).toBe(text);
  });
});

describe('the llms.txt of a language', () => {
  const articles = [
    article({ id: 'card', title: 'Order [a] card', stage: 'join' }),
    article({ id: 'pin', title: 'Change the PIN' }),
    article({ id: 'pin', locale: 'da', slug: 'skift-pin', title: 'Skift pinkode' }),
    article({ id: 'secret', draft: true }),
  ];

  it('leads to each article in Markdown, by the stages of the journey', () => {
    expect(textsOf(articles).get('/en/llms.txt')).toBe(
      [
        '# Small Help',
        '> Help with everything.',
        '## Becoming a customer',
        '- [Order \\[a\\] card](https://help.small.example/en/articles/card.md): What there is to know of card.',
        '## Every day',
        '- [Change the PIN](https://help.small.example/en/articles/pin.md): What there is to know of pin.',
      ]
        .join('\n\n')
        .concat('\n'),
    );
    expect(textsOf(articles).get('/da/llms.txt')).toContain('(https://help.small.example/da/articles/skift-pin.md)');
  });

  it('leads to the pages where there is no Markdown', () => {
    const library = smallLibrary(articles);
    library.site.exports = [];
    const list = [...siteTexts(library)].find(({ href }) => href === '/en/llms.txt');
    expect(list?.text).toContain('(https://help.small.example/en/articles/card/)');
  });
});
