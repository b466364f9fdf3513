import type { Signposts } from '../links/signposts.ts';

/** What Cloudflare Pages reads of addresses without a wildcard; what comes after is left to pages. */
const MOST_RULES = 2000;

/**
 * The text of `_redirects`, which Netlify and Cloudflare Pages read from the root of the site. Both take a
 * rule apart differently where a page lies at the address as well, as here for hosts that read no rules:
 * Cloudflare follows the rule, Netlify serves the page unless the rule is forced by a mark that Cloudflare
 * does not know. So Netlify gets a text of its own, and in it what is gone, of which Cloudflare knows nothing.
 */
export function redirectsFile({ moved, gone }: Signposts, { netlify }: { netlify: boolean }): string {
  if (!netlify) {
    const rules = moved.slice(0, MOST_RULES).map(({ at, to }) => `${at} ${to} 301\n`);
    const rest = moved.length - rules.length;
    return rules.join('') + (rest > 0 ? `# ${rest} more are sent on by the pages at their addresses.\n` : '');
  }
  // It may take two addresses for one that differ in nothing but case, and would send the new one to itself.
  const forced = moved.filter(({ hasCaseTwin }) => !hasCaseTwin);
  return [
    ...forced.map(({ at, to }) => `${at} ${to} 301!\n`),
    ...gone.map(({ at }) => `${at} ${at}index.html 410!\n`),
  ].join('');
}
