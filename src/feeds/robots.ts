import { absolute } from '../model/hrefs.ts';
import { replyHrefs } from '../model/reply-hrefs.ts';
import { SITEMAP_INDEX } from './sitemap.ts';

/**
 * `robots.txt`: everything may be read but the data of replies, which say what the articles say. The results
 * page is in no sitemap and names itself, without the query, as its canonical address, and the support page
 * asks not to be indexed; to forbid them here would only hide that from search engines.
 */
export function robotsText(siteUrl: string): string {
  return `User-agent: *\nDisallow: ${replyHrefs.all()}\n\nSitemap: ${absolute(SITEMAP_INDEX, siteUrl)}\n`;
}
