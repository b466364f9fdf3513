import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from '../../built/built-site.ts';

/** Where search engines begin; robots.txt names it. */
export const SITEMAP_INDEX = '/sitemap-index.xml';

export interface SitemapEntry {
  /** As it is written. */
  url: string;
  /** As it is written; empty where there is none. */
  lastmod: string;
}

export interface SitemapFile {
  path: string;
  /** In bytes. */
  size: number;
  entries: readonly SitemapEntry[];
}

/** The sitemap of a built site. */
export interface Sitemap {
  /** The addresses of the files that the index names. */
  named: readonly string[];
  /** Those of them that are there. */
  files: readonly SitemapFile[];
  /** The addresses of all pages in them. */
  urls: ReadonlySet<string>;
}

const known = new WeakMap<BuiltSite, Sitemap>();

/** The sitemap of a built site; without an index it is empty. */
export function sitemapOf(site: BuiltSite): Sitemap {
  const sitemap = known.get(site) ?? readSitemap(site);
  known.set(site, sitemap);
  return sitemap;
}

function readSitemap({ dir, files: all, origin }: BuiltSite): Sitemap {
  const has = (path: string) => all.has(path.slice(1));
  const named = has(SITEMAP_INDEX) ? entriesOf(readFileSync(join(dir, SITEMAP_INDEX), 'utf8'), 'sitemap') : [];
  const paths = named.map(({ url }) => (url.startsWith(origin) ? url.slice(origin.length) : url));
  const files = paths.filter(has).map((path) => {
    const text = readFileSync(join(dir, path), 'utf8');
    return { path, size: statSync(join(dir, path)).size, entries: entriesOf(text, 'url') };
  });
  return { named: paths, files, urls: new Set(files.flatMap(({ entries }) => entries.map(({ url }) => url))) };
}

/** Ours is written without spaces, one element a line: a reader of XML would take many times as long. */
function entriesOf(xml: string, element: string): SitemapEntry[] {
  return xml
    .split(`<${element}>`)
    .slice(1)
    .map((entry) => ({ url: textIn(entry, 'loc'), lastmod: textIn(entry, 'lastmod') }));
}

function textIn(xml: string, element: string): string {
  const from = xml.indexOf(`<${element}>`);
  if (from < 0) return '';
  const text = xml.slice(from + element.length + 2, xml.indexOf(`</${element}>`, from));
  return text
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
