import { hrefs } from '../model/hrefs.ts';
import type { Library } from '../model/library.ts';
import { llmsText } from './llms.ts';
import { robotsText } from './robots.ts';
import { rssFeed } from './rss.ts';
import { sitemapTexts } from './sitemap.ts';

/** A text that stands beside the pages, for programs to read. */
export interface SiteText {
  /** Its address, from the root of the site. */
  href: string;
  text: string;
}

/** Every such text, one after another, so that no two of them need be in memory at once. */
export function* siteTexts(library: Library): Generator<SiteText> {
  for (const locale of library.site.locales) yield { href: hrefs.feed(locale), text: rssFeed(locale, library) };
  yield* sitemapTexts(library);
  yield { href: '/robots.txt', text: robotsText(library.site.url) };
  yield { href: '/llms.txt', text: llmsText(library) };
}
