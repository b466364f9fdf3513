import { absolute } from '../model/hrefs.ts';
import type { Library } from '../model/library.ts';
import type { SiteText } from './site-text.ts';
import { type PageVersion, type SitemapPage, sitemapPages } from './sitemap-pages.ts';
import { escapeXml, XML_DECLARATION } from './xml.ts';

/** The protocol allows 50,000; a fifth keeps each file small enough to be read at once. */
const MOST_ADDRESSES = 10_000;

export const SITEMAP_INDEX = '/sitemap-index.xml';

/** The sitemap: an index, and the files that it names, each of them made when it is asked for. */
export function* sitemapTexts(library: Library, mostAddresses = MOST_ADDRESSES): Generator<SiteText> {
  const { url } = library.site;
  const files: { href: string; checked: string | undefined }[] = [];
  let entries: string[] = [];
  let checked: string | undefined;

  const close = (): SiteText => {
    const href = `/sitemap-${files.length + 1}.xml`;
    const text = `${XML_DECLARATION}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
    files.push({ href, checked });
    entries = [];
    checked = undefined;
    return { href, text };
  };

  for (const page of sitemapPages(library)) {
    const alternates = alternatesOf(page, url);
    for (const version of page.versions) {
      entries.push(entryOf(version, alternates, url));
      if (version.checked && (!checked || version.checked > checked)) checked = version.checked;
      if (entries.length === mostAddresses) yield close();
    }
  }
  if (entries.length > 0) yield close();

  const items = files.map(({ href, checked }) => `<sitemap>${location(href, url)}${lastChange(checked)}</sitemap>`);
  yield {
    href: SITEMAP_INDEX,
    text: `${XML_DECLARATION}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items.join('\n')}\n</sitemapindex>\n`,
  };
}

function entryOf(
  { href, checked }: Pick<PageVersion, 'href' | 'checked'>,
  alternates: string,
  siteUrl: string,
): string {
  return `<url>${location(href, siteUrl)}${lastChange(checked)}${alternates}</url>`;
}

/** The same for every version of a page: each names all of them, itself too. */
function alternatesOf({ versions, fallback }: SitemapPage, siteUrl: string): string {
  const links = [...versions.map(({ locale, href }) => [locale, href]), ['x-default', fallback]];
  return links
    .map(
      ([language, href = '']) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(absolute(href, siteUrl))}"/>`,
    )
    .join('');
}

function location(href: string, siteUrl: string): string {
  return `<loc>${escapeXml(absolute(href, siteUrl))}</loc>`;
}

function lastChange(day: string | undefined): string {
  return day ? `<lastmod>${day}</lastmod>` : '';
}
