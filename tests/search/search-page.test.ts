import { expect, it } from 'vitest';
import { searchPage } from '../../src/search/search-page.ts';

const PAGE = `<!DOCTYPE html><html lang="nb" data-astro-cid-ab12><head><title>Kort</title>
<meta name="description" content="Ikke denne"><meta name="waypost:questions" data-pagefind-meta="questions[content]" content="a > b?">
<script type="module" src="/x.js"></script></head><body><header>Meny</header><main>
<article data-pagefind-body data-astro-cid-ab12="true"><h1 data-astro-cid-ab12>Kort</h1>
<p id="a"><svg class="icon"><path d="M1"></path></svg>Teksten</p></article><section>Om</section></main></body></html>`;

it('keeps what the index is told and the text, in its language', () => {
  const page = searchPage(PAGE);
  expect(page).toContain('<html lang="nb"');
  expect(page).toContain('<meta name="waypost:questions" data-pagefind-meta="questions[content]" content="a > b?">');
  expect(page).toContain('<article data-pagefind-body><h1>Kort</h1>\n<p id="a">Teksten</p></article>');
});

it('leaves out the frame, other tags of the head, and pictures', () => {
  const page = searchPage(PAGE);
  for (const left of ['Meny', 'Om', 'Ikke denne', '<script', '<svg', 'title>']) expect(page).not.toContain(left);
});

it('gives a page without a marked part back as it is', () => {
  const page = '<html lang="en"><body><main data-pagefind-body>Card</main></body></html>';
  expect(searchPage(page)).toBe(page);
});
