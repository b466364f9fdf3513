import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { sitemapTexts } from '../../src/feeds/sitemap.ts';
import type { Article } from '../../src/model/library.ts';
import { article, smallLibrary } from '../fixtures/small-library.ts';

const SITE = 'https://help.small.example';
const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['url', 'sitemap', 'xhtml:link'].includes(name),
});

interface Entry {
  loc: string;
  lastmod?: string;
  'xhtml:link': { '@_hreflang': string; '@_href': string }[];
}

function sitemapOf(articles: Article[], mostAddresses?: number) {
  const texts = [...sitemapTexts(smallLibrary(articles), mostAddresses)];
  for (const { text } of texts) expect(XMLValidator.validate(text)).toBe(true);
  const parsed = new Map(texts.map(({ href, text }) => [href, parser.parse(text)]));
  const index = parsed.get('/sitemap-index.xml').sitemapindex.sitemap as { loc: string; lastmod?: string }[];
  const files = index.map(({ loc }) => parsed.get(loc.replace(SITE, '')).urlset.url as Entry[]);
  const entries = new Map(files.flat().map((entry) => [entry.loc.replace(SITE, ''), entry]));
  return { index, files, entries };
}

function alternatesOf(entry: Entry | undefined) {
  return Object.fromEntries(
    entry?.['xhtml:link'].map((link) => [link['@_hreflang'], link['@_href'].replace(SITE, '')]) ?? [],
  );
}

const card = article({ id: 'card', reviewed: '2026-10-05' });
const kort = article({ id: 'card', slug: 'kort', locale: 'da', reviewed: '2026-10-07' });
const onlyDanish = article({ id: 'mitid', locale: 'da', stage: 'join' });

describe('the sitemap', () => {
  it('names every article with the day on which it was checked', () => {
    const { entries } = sitemapOf([card, kort]);
    expect(entries.get('/en/articles/card/')?.lastmod).toBe('2026-10-05');
    expect(entries.get('/da/articles/kort/')?.lastmod).toBe('2026-10-07');
  });

  it('dates a list by the newest article in it, and what nobody dates not at all', () => {
    const { entries, index } = sitemapOf([card, { ...card, id: 'pin', slug: 'pin', reviewed: '2026-11-01' }]);
    for (const list of [
      '/en/',
      '/en/articles/',
      '/en/stages/use/',
      '/en/personas/everyday/',
      '/en/personas/everyday/use/',
    ])
      expect([list, entries.get(list)?.lastmod]).toEqual([list, '2026-11-01']);
    expect(entries.get('/en/contact/')).toBeDefined();
    expect(entries.get('/en/contact/')?.lastmod).toBeUndefined();
    expect(index[0]?.lastmod).toBe('2026-11-01');
  });

  it('names the other languages of a page, and what readers of none of them get', () => {
    const { entries } = sitemapOf([card, kort]);
    const expected = { en: '/en/articles/card/', da: '/da/articles/kort/', 'x-default': '/en/articles/card/' };
    expect(alternatesOf(entries.get('/en/articles/card/'))).toEqual(expected);
    expect(alternatesOf(entries.get('/da/articles/kort/'))).toEqual(expected);
  });

  it('names no language that an article is not written in', () => {
    const { entries } = sitemapOf([card, onlyDanish]);
    const href = '/da/articles/mitid/';
    expect(alternatesOf(entries.get(href))).toEqual({ da: href, 'x-default': href });
  });

  it('leaves out lists with nothing in them, results pages and drafts', () => {
    const { entries } = sitemapOf([card, { ...card, id: 'draft', slug: 'draft', draft: true }]);
    for (const href of ['/en/stages/recover/', '/en/personas/everyday/join/', '/en/search/', '/en/articles/draft/'])
      expect([href, entries.has(href)]).toEqual([href, false]);
  });

  it('is cut into files of a size that search engines take, each address in one of them', () => {
    const articles = Array.from({ length: 20 }, (_, n) => article({ id: `a${n}` }));
    const { files, entries } = sitemapOf(articles, 10);
    expect(files.length).toBeGreaterThan(2);
    expect(Math.max(...files.map((file) => file.length))).toBe(10);
    expect(files.flat()).toHaveLength(entries.size);
  });
});
