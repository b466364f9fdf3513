import { absolute } from '../model/hrefs.ts';
import { SITEMAP_INDEX } from './sitemap.ts';

/**
 * `robots.txt`: everything may be read. The results page is in no sitemap and names itself, without
 * the query, as its canonical address; to forbid it here would only hide that from search engines.
 */
export function robotsText(siteUrl: string): string {
  return `User-agent: *\nDisallow:\n\nSitemap: ${absolute(SITEMAP_INDEX, siteUrl)}\n`;
}
