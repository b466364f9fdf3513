import type { ViteDevServer } from 'vite';
import { siteTexts } from '../feeds/site-texts.ts';
import { contentTypeOf } from '../hosting/content-types.ts';
import { hostFiles } from '../hosting/host-files.ts';
import { currentLibrary } from '../library/current.ts';
import type { Library } from '../model/library.ts';
import type { SiteFolder } from '../site/site-folder.ts';

/** Writes what stands around the pages: feeds and sitemap, and what hosts read. */
export function publishSurroundings(library: Library, site: SiteFolder): void {
  for (const { href, text } of siteTexts(library)) site.write(href.slice(1), text);
  for (const [file, text] of Object.entries(hostFiles(library.site.url))) site.write(file, text);
}

/** Serves the feeds and their like while one writes, from the Library as it is. */
export function serveSurroundings(server: ViteDevServer): void {
  server.middlewares.use((request, response, next) => {
    const path = request.url?.split('?')[0] ?? '';
    if (!/\.(xml|txt)$/.test(path)) return next();
    for (const { href, text } of siteTexts(currentLibrary())) {
      if (href !== path) continue;
      response.setHeader('Content-Type', contentTypeOf(path));
      response.end(text);
      return;
    }
    next();
  });
}
