import { hrefs } from '../model/hrefs.ts';
import type { Library } from '../model/library.ts';
import { llmsText, llmsTextOf } from './llms.ts';
import { robotsText } from './robots.ts';
import { rssFeed } from './rss.ts';
import type { SiteText } from './site-text.ts';
import { sitemapTexts } from './sitemap.ts';

/** Every text that stands beside the pages, one after another, so that no two of them need be in memory at once. */
export function* siteTexts(library: Library): Generator<SiteText> {
  for (const locale of library.site.locales) yield { href: hrefs.feed(locale), text: rssFeed(locale, library) };
  yield* sitemapTexts(library);
  yield { href: '/robots.txt', text: robotsText(library.site.url) };
  yield { href: hrefs.llms(), text: llmsText(library) };
  for (const locale of library.site.locales) yield { href: hrefs.llms(locale), text: llmsTextOf(locale, library) };
}
