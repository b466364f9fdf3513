import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { siteTexts } from '../feeds/site-texts.ts';
import { contentTypeOf } from '../hosting/content-types.ts';
import { writeHostFiles } from '../hosting/write-host-files.ts';
import { currentLibrary } from '../library/current.ts';
import { signpostsOf } from '../links/signposts.ts';
import type { Library } from '../model/library.ts';
import { type ImageCount, writeImages } from '../og/write-images.ts';
import type { Settings } from './settings.ts';

/** Writes what stands around the pages: feeds and sitemap, what hosts read, and the pictures of shared links. */
export async function publishSurroundings(library: Library, distDir: string, settings: Settings): Promise<ImageCount> {
  for (const { href, text } of siteTexts(library)) {
    const path = join(distDir, href);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  const { netlify } = settings;
  await writeHostFiles(distDir, { url: library.site.url, signposts: signpostsOf(library), netlify });
  return writeImages(library, distDir, {
    cacheDir: join(settings.cacheDir, 'og'),
    articles: settings.articleImages,
    ...(process.stderr.isTTY && { onProgress: showProgress }),
  });
}

/** One line that counts, and is gone when it is done. */
function showProgress(done: number, all: number): void {
  if (done === all) process.stderr.write('\r\u001b[K');
  else if (done % 10 === 0) process.stderr.write(`\rOpen Graph images: ${done} of ${all}`);
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
