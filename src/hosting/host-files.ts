import { headersFile } from './headers-file.ts';
import { nginxFile } from './nginx.ts';

/** What hosts read in the folder of the site, by its place there. None of it is a page. */
export function hostFiles(siteUrl: string): Readonly<Record<string, string>> {
  return {
    _headers: headersFile(),
    '_hosting/nginx.conf': nginxFile(siteUrl),
    // Without it, GitHub Pages leaves out folders such as `_astro`.
    '.nojekyll': '',
  };
}
