import { addressOf } from '../../built/built-site.ts';
import { isHidden } from '../../built/page-facts.ts';
import { hrefs } from '../../model/hrefs.ts';
import { sitemapOf } from '../built/sitemap-files.ts';
import { builtRule, type PageFinding, type SiteFinding } from '../rule.ts';

type Message = 'none' | 'several' | 'other' | 'hidden' | 'not-in-sitemap';

const CANONICAL = /<link rel="canonical" href="([^"]*)">/;

export const canonical = builtRule<Message>({
  id: 'canonical',
  group: 'optimised',
  contract:
    'Every page that search engines may find names one canonical address, whole, and it is its own; every article and front page may be found, and is in the sitemap.',
  why: 'Where several addresses show the same, search engines choose one by themselves, and may choose none.',
  sources: ['https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls'],
  messages: {
    none: {
      severity: 'error',
      sentence: 'Unexpected lack of a canonical address at {page}, expected {expected}',
      fix: 'Have the template write <link rel="canonical">, or ask search engines to leave the page out.',
    },
    several: {
      severity: 'error',
      sentence: 'Unexpected {count} canonical addresses at {page}, expected one',
      fix: 'Take out all but {expected}.',
    },
    other: {
      severity: 'error',
      sentence: 'Unexpected canonical address “{found}” at {page}, expected {expected}',
      fix: 'Have the template write the page’s own address, from https:// on.',
    },
    hidden: {
      severity: 'error',
      sentence: 'Unexpected noindex at {page}, expected a page that search engines may find',
      fix: 'Take the robots tag out of the template: nobody finds an article that asks to be left out.',
    },
    'not-in-sitemap': {
      severity: 'error',
      sentence: 'Unexpected lack of {page} in the sitemap, expected every article and front page',
      fix: 'See why src/feeds/sitemap-pages.ts leaves it out.',
    },
  },
  good: [{ locale: 'en', built: [] }],
  bad: [
    { locale: 'en', built: [{ from: CANONICAL, to: '' }], gives: 'none' },
    {
      locale: 'en',
      built: [{ from: CANONICAL, to: '<link rel="canonical" href="$1"><link rel="canonical" href="/">' }],
      gives: 'several',
    },
    {
      locale: 'en',
      built: [{ from: CANONICAL, to: '<link rel="canonical" href="/en/articles/article/">' }],
      gives: 'other',
    },
    {
      locale: 'en',
      built: [{ from: CANONICAL, to: '<link rel="canonical" href="https://help.example.org/en/">' }],
      gives: 'other',
    },
    { locale: 'en', built: [{ from: CANONICAL, to: '<meta name="robots" content="noindex">' }], gives: 'hidden' },
    {
      locale: 'en',
      built: [{ file: 'sitemap-1.xml', from: /<url><loc>[^<]*article\/<.*?<\/url>/, to: '' }],
      gives: 'not-in-sitemap',
    },
  ],
  checkPage(page, { library }): PageFinding<Message>[] {
    if (isHidden(page)) return [];
    const expected = `${new URL(library.site.url).origin}${addressOf(page.file)}`;
    const [found, ...others] = page.canonical;
    if (found === undefined) return [{ message: 'none', args: { expected } }];
    if (others.length > 0) return [{ message: 'several', args: { count: others.length + 1, expected } }];
    return found === expected || decoded(found) === expected ? [] : [{ message: 'other', args: { found, expected } }];
  },
  checkSite(site, { library, articleAt }) {
    const findings: SiteFinding<Message>[] = [];
    const { urls } = sitemapOf(site);
    const fronts = new Set(library.site.locales.map((locale) => hrefs.front(locale)));
    for (const { path, canonical, isHidden } of site.pages.values()) {
      if (!fronts.has(path) && !articleAt(path)) continue;
      if (isHidden) findings.push({ message: 'hidden', page: path });
      else if (!urls.has(canonical ?? site.origin + path)) findings.push({ message: 'not-in-sitemap', page: path });
    }
    return findings;
  },
});

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
