import { fileAt } from '../../built/built-site.ts';
import { SITEMAP_INDEX, type SitemapEntry, sitemapOf } from '../built/sitemap-files.ts';
import { builtRule, type SiteFinding } from '../rule.ts';

/** Of a file, by the protocol. */
const MOST_ADDRESSES = 50_000;
const MOST_BYTES = 50 * 1024 * 1024;

type Message = 'none' | 'lost-file' | 'too-large' | 'lost-page' | 'not-indexable' | 'twice' | 'lastmod' | 'dishonest';

export const sitemap = builtRule<Message>({
  id: 'sitemap',
  group: 'optimised',
  contract:
    'The sitemap names pages that are there and may be found, each once, with the day on which the page says that it was last checked; no file has more than 50,000 addresses or 50 MB.',
  why: 'Search engines stop reading a sitemap that is too large, and stop believing one whose dates are wrong.',
  sources: [
    'https://www.sitemaps.org/protocol.html',
    'https://developers.google.com/search/docs/crawling-indexing/sitemaps/build-sitemap',
  ],
  messages: {
    none: {
      severity: 'error',
      sentence: 'Unexpected lack of {page}, expected a sitemap',
      fix: 'See why src/feeds/sitemap.ts writes none.',
    },
    'lost-file': {
      severity: 'error',
      sentence: 'Unexpected {file} in {page}, which is not there, expected a file of the site',
      fix: 'Have the index name the files that are written.',
    },
    'too-large': {
      severity: 'error',
      sentence: 'Unexpected {addresses} addresses and {bytes} bytes in {page}, expected at most {most} and {mostBytes}',
      fix: 'Let src/feeds/sitemap.ts begin another file sooner.',
    },
    'lost-page': {
      severity: 'error',
      sentence: 'Unexpected address {url} in {page}, where there is no page, expected one of the site',
      fix: 'Leave it out of src/feeds/sitemap-pages.ts.',
    },
    'not-indexable': {
      severity: 'error',
      sentence: 'Unexpected address {url} in {page}, expected a page that may be found and names itself as canonical',
      fix: 'Leave it out, or let search engines find it.',
    },
    twice: {
      severity: 'error',
      sentence: 'Unexpected address {url} twice in the sitemap, expected it once',
      fix: 'Leave one out of src/feeds/sitemap-pages.ts.',
    },
    lastmod: {
      severity: 'error',
      sentence: 'Unexpected lastmod “{lastmod}” of {url}, expected a day as YYYY-MM-DD, {now} at the latest',
      fix: 'Give the day on which it was last checked, or none.',
    },
    dishonest: {
      severity: 'error',
      sentence: 'Unexpected lastmod {lastmod} of {url}, expected {modified}, as the page itself says',
      fix: 'Give the day on which it was last checked, or none.',
    },
  },
  good: [{ locale: 'en', built: [] }],
  bad: [
    { locale: 'en', built: [{ file: 'sitemap-index.xml', from: /sitemap>/g, to: 'nothing>' }], gives: 'none' },
    {
      locale: 'en',
      built: [{ file: 'sitemap-index.xml', from: 'sitemap-1.xml', to: 'sitemap-9.xml' }],
      gives: 'lost-file',
    },
    {
      locale: 'en',
      built: [{ file: 'sitemap-1.xml', from: /<url>/, to: '<url></url>'.repeat(MOST_ADDRESSES) }],
      gives: 'too-large',
    },
    {
      locale: 'en',
      built: [{ file: 'sitemap-1.xml', from: '/en/articles/article/<', to: '/en/articles/gone/<' }],
      gives: 'lost-page',
    },
    {
      locale: 'en',
      built: [{ from: '</title>', to: '</title><meta name="robots" content="noindex">' }],
      gives: 'not-indexable',
    },
    { locale: 'en', built: [{ file: 'sitemap-1.xml', from: /(<url>.*<\/url>)/, to: '$1$1' }], gives: 'twice' },
    { locale: 'en', built: [{ file: 'sitemap-1.xml', from: '2026-10-01', to: '2036-10-01' }], gives: 'lastmod' },
    { locale: 'en', built: [{ file: 'sitemap-1.xml', from: '2026-10-01', to: '2026-11-01' }], gives: 'dishonest' },
  ],
  checkSite(site, { now }) {
    const { named, files } = sitemapOf(site);
    if (named.length === 0) return [{ message: 'none', page: SITEMAP_INDEX }];
    const findings: SiteFinding<Message>[] = [];
    for (const file of named) {
      if (!site.files.has(file.slice(1))) findings.push({ message: 'lost-file', page: SITEMAP_INDEX, args: { file } });
    }
    const seen = new Set<string>();
    for (const { path: page, size, entries } of files) {
      if (entries.length > MOST_ADDRESSES || size > MOST_BYTES) {
        const args = { addresses: entries.length, bytes: size, most: MOST_ADDRESSES, mostBytes: MOST_BYTES };
        findings.push({ message: 'too-large', page, args });
        continue;
      }
      for (const entry of entries) {
        const { url, lastmod } = entry;
        const message = seen.has(url) ? 'twice' : faultOf(entry);
        seen.add(url);
        if (!message) continue;
        const modified = pageOf(url)?.modified ?? '';
        findings.push({ message, page, args: { url, lastmod, now, modified } });
      }
    }
    return findings;

    function pageOf(url: string) {
      return url.startsWith(`${site.origin}/`) ? site.pages.get(pathOf(url)) : undefined;
    }

    function pathOf(url: string): string {
      const path = url.slice(site.origin.length);
      return path.includes('%') ? decodeURI(path) : path;
    }

    function faultOf({ url, lastmod }: SitemapEntry): Message | undefined {
      const page = pageOf(url);
      if (!page)
        return url.startsWith(`${site.origin}/`) && fileAt(pathOf(url), site.files) ? 'not-indexable' : 'lost-page';
      if (page.isHidden || page.isSignpost || (page.canonical ?? url) !== url) return 'not-indexable';
      if (lastmod && (!/^\d{4}-\d\d-\d\d$/.test(lastmod) || Number.isNaN(Date.parse(lastmod)) || lastmod > now))
        return 'lastmod';
      return page.modified && lastmod && page.modified !== lastmod ? 'dishonest' : undefined;
    }
  },
});
