import type { Signposts } from '../links/signposts.ts';
import { caddyFile } from './caddy.ts';
import { headersFile } from './headers-file.ts';
import { nginxFile } from './nginx.ts';
import { redirectsFile } from './redirects-file.ts';
import { REDIRECTS_LIST, redirectsList } from './redirects-list.ts';

/** What hosts must know of a site. */
export interface HostedSite {
  url: string;
  signposts: Signposts;
  /** Whether Netlify itself builds the site. */
  netlify: boolean;
}

/** What hosts read in the folder of the site, by its place there. None of it is a page. */
export function hostFiles({ url, signposts, netlify }: HostedSite): Readonly<Record<string, string>> {
  return {
    _headers: headersFile(),
    _redirects: redirectsFile(signposts, { netlify }),
    '_hosting/nginx.conf': nginxFile(url, signposts),
    '_hosting/Caddyfile': caddyFile(url, signposts),
    [REDIRECTS_LIST]: redirectsList(signposts),
    // Without it, GitHub Pages leaves out folders such as `_astro`.
    '.nojekyll': '',
  };
}
