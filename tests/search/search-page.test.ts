import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { searchPage } from '../../src/search/search-page.ts';

const HEAD = `<head><title>Kort</title>
<meta name="description" content="Ikke denne"><meta name="waypost:kind" data-pagefind-filter="kind[content]" content="guide">
<meta name="waypost:questions" data-pagefind-meta="questions[content]" content="a > b?">
<script type="module" src="/x.js"></script></head>`;

const BODY = `<h1 data-astro-cid-ab12>Kort &amp; <em>kode</em></h1>
<details data-pagefind-ignore><summary>Innhold</summary><details><p>Ikke dette</p></details><a href="#a">Ikke dette</a></details>
<p id="intro"><svg class="icon"><title>Ikke dette</title><path d="M1"></path></svg>Teksten er <strong>fet</strong>og<br>lang</p>
<h2 id="a" title="a > b">Når kortet er bor<i>te</i></h2><p>Ring oss på <a href='/x/' title='"'>telefon</a></p><p>Vent så</p>
<div class="callout"><div><p class="title">Vel å merke</p><p>Takk for ståa</p></div></div>
<table><thead><tr><th>Hvor</th>
<th>Når</th></tr></thead><tbody><tr><td>Butikk</td>
<td>klokka ni …</td></tr></tbody></table>
<ul><li>En <code>x &lt; y</code></li><li><p>To:</p><ul><li>Tre (3)</li></ul></li></ul>
<dl><div><dt data-pagefind-ignore>Tid</dt><dd>ti minutter</dd></div></dl><!-- <p>Ikke dette -->
<form><label>Ikke dette</label></form><h3 id="b">Til slutt</h3><blockquote>Sitat</blockquote><p>Ring 02 800</p>slutt`;

const page = (
  body: string,
) => `<!DOCTYPE html><html data-astro-cid-ab12 lang="nb">${HEAD}<body><header>Meny</header><main>
<article data-pagefind-body data-astro-cid-ab12="true">${body}</article><section>Om</section></main></body></html>`;

/** Read as the pages are, one byte a character. */
const bytes = (text: string) => Buffer.from(text).toString('latin1');

it('keeps what the index is told, the headings and the text, in its language', () => {
  const kept = searchPage(bytes(page('<h2 class="x" id="a">Hei</h2><p>Noe &amp; <b>mer</b></p>')));
  expect(kept).toBe(
    '<!doctype html><html lang="nb"><head>' +
      '<meta name="waypost:kind" data-pagefind-filter="kind[content]" content="guide">' +
      '<meta name="waypost:questions" data-pagefind-meta="questions[content]" content="a > b?">' +
      '</head><body><article data-pagefind-body><h2 id="a">Hei</h2> Noe &amp; mer. </article></body></html>',
  );
});

it('leaves out the frame, and what is not to be found', () => {
  const kept = searchPage(bytes(page(BODY)));
  for (const left of ['Meny', 'Om', 'Ikke denne', 'Ikke dette', '<script', '<svg', 'Tid', '<p'])
    expect(kept).not.toContain(left);
});

it('gives a page without a marked part back as it is', () => {
  const whole = '<html lang="en"><body><main data-pagefind-body>Card</main></body></html>';
  expect(searchPage(whole)).toBe(whole);
});

it('lets an element that is ignored and not closed end with the article', () => {
  expect(searchPage(page('<p>Før</p><nav><p>Ikke dette</p>'))).toContain('<article data-pagefind-body> F');
  expect(searchPage(page('<p>Før</p><nav><p>Ikke dette</p>'))).not.toContain('Ikke');
});

it('gives the index that Pagefind makes of the page itself', async () => {
  const whole = page(BODY);
  const fromWhole = await indexOf(whole);
  const fromText = await indexOf(Buffer.from(searchPage(bytes(whole)), 'latin1').toString());
  expect(fromText.content).toContain('Når kortet er borte. Ring oss på telefon. Vent så. Vel å merke.');
  expect(fromText).toEqual({
    ...fromWhole,
    anchors: fromWhole.anchors.filter(({ element }) => /^h\d$/.test(element)),
  });
});

interface Fragment {
  content: string;
  anchors: { element: string }[];
}

/** What Pagefind keeps of one page that it reads as it is. */
async function indexOf(html: string): Promise<Fragment> {
  const site = await mkdtemp(join(tmpdir(), 'waypost-search-'));
  try {
    await mkdir(join(site, 'nb/articles/one'), { recursive: true });
    // Nothing is cut out of a page whose part is not an `article`.
    await writeFile(join(site, 'nb/articles/one/index.html'), html.replace('<article data-', '<article  data-'));
    await buildSearchIndex(site);
    const folder = join(site, 'pagefind/fragment');
    const [file = ''] = await readdir(folder);
    return JSON.parse(
      gunzipSync(await readFile(join(folder, file)))
        .subarray('pagefind_dcd'.length)
        .toString(),
    );
  } finally {
    await rm(site, { recursive: true });
  }
}
