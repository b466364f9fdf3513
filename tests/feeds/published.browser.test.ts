import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';

/** The site that `npm run build` wrote. No browser is needed here, but what a browser would meet is. */
const DIST = process.env['WAYPOST_OUT'] ?? 'dist';
const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['url', 'sitemap', 'item', 'xhtml:link'].includes(name),
});

const textAt = (href: string) => readFile(join(DIST, href), 'utf8');
const xmlAt = async (href: string) => parser.parse(await textAt(href));
const pathOf = (address: string) => decodeURIComponent(new URL(address).pathname);

interface Entry {
  loc: string;
  'xhtml:link': { '@_hreflang': string; '@_href': string }[];
}

async function sitemapEntries(): Promise<Entry[]> {
  const { sitemapindex } = await xmlAt('sitemap-index.xml');
  const files = await Promise.all(sitemapindex.sitemap.map(({ loc }: { loc: string }) => xmlAt(pathOf(loc))));
  return files.flatMap(({ urlset }) => urlset.url);
}

describe('the sitemap', async () => {
  const entries = await sitemapEntries();

  it('leads to pages that are there, each named once', () => {
    const missing = entries.filter(({ loc }) => !existsSync(join(DIST, pathOf(loc), 'index.html')));
    expect(missing).toEqual([]);
    expect(new Set(entries.map(({ loc }) => loc)).size).toBe(entries.length);
  });

  it('says of each page what the page says of itself: its address, its languages, that it may be found', async () => {
    for (const { loc, 'xhtml:link': links } of entries) {
      const html = await textAt(`${pathOf(loc)}index.html`);
      expect(html).toContain(`<link rel="canonical" href="${loc}">`);
      expect([loc, /<meta name="robots"/.test(html)]).toEqual([loc, false]);
      const told = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)];
      const listed = links.map((link) => [link['@_hreflang'], link['@_href']]);
      expect([loc, told.map(([, language, href]) => [language, href])]).toEqual([loc, listed]);
    }
  });

  it('names pages whose picture, for when they are shared, is there', async () => {
    for (const { loc } of entries) {
      const html = await textAt(`${pathOf(loc)}index.html`);
      const image = /<meta property="og:image" content="([^"]+)">/.exec(html)?.[1] ?? 'none';
      expect([loc, existsSync(join(DIST, pathOf(image)))]).toEqual([loc, true]);
    }
  });
});

describe('the feeds', () => {
  it.each(['en', 'nb', 'sv', 'da'])('lead to articles that are there: %s', async (locale) => {
    const { rss } = await xmlAt(`${locale}/rss.xml`);
    const links: string[] = rss.channel.item.map(({ link }: { link: string }) => pathOf(link));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !existsSync(join(DIST, link, 'index.html')))).toEqual([]);
  });
});

it('leads programs to pages that are there', async () => {
  const text = await textAt('llms.txt');
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => pathOf(address));
  const isThere = (path: string) => existsSync(join(DIST, path.endsWith('/') ? `${path}index.html` : path));
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link) => !isThere(link))).toEqual([]);
});

describe('what other programs read', () => {
  it('is all there that the list of exports names, with its schema', async () => {
    const { files } = JSON.parse(await textAt('api/index.json'));
    const named: string[] = files.flatMap(({ parts, schema }: { parts: string[]; schema: string }) => [
      ...parts,
      schema,
    ]);
    expect(new Set(files.map(({ kind }: { kind: string }) => kind)).size).toBe(10);
    expect(named.filter((address) => !existsSync(join(DIST, pathOf(address))))).toEqual([]);
  });

  it('is a twin in Markdown of each article, which the page names and which says the same', async () => {
    const { articles } = JSON.parse(await textAt('api/articles.json'));
    expect(articles.length).toBeGreaterThan(150);
    for (const { url, title, markdown } of articles) {
      const html = await textAt(`${pathOf(url)}index.html`);
      const twin = /<link rel="alternate" type="text\/markdown" href="([^"]+)">/.exec(html)?.[1] ?? 'none';
      expect([url, pathOf(twin)]).toEqual([url, pathOf(url).replace(/\/$/, '.md')]);
      const text = await textAt(pathOf(twin));
      expect(text.startsWith('# ')).toBe(true);
      expect([title, text.includes(markdown)]).toEqual([title, true]);
    }
  });

  it('leads each language’s programs to every article of it', async () => {
    for (const locale of ['en', 'nb', 'sv', 'da']) {
      const list = await textAt(`${locale}/llms.txt`);
      const links = [...list.matchAll(/\]\((https:[^)]+)\)/g)].map(([, address = '']) => pathOf(address));
      expect(links.length).toBeGreaterThan(15);
      expect(links.filter((link) => !existsSync(join(DIST, link)))).toEqual([]);
    }
  });
});
