import { join } from 'node:path';
import type { Library } from '../model/library.ts';
import { writeImages } from '../og/write-images.ts';
import type { SiteFolder } from '../site/site-folder.ts';
import { say } from './progress.ts';
import type { Settings } from './settings.ts';

/** Writes the pictures of shared links, and says how far it is. */
export async function publishImages(library: Library, site: SiteFolder, settings: Settings): Promise<void> {
  const { written, drawn } = await writeImages(library, site, {
    cacheDir: join(settings.cacheDir, 'og'),
    articles: settings.articleImages,
    ...(process.stderr.isTTY && { onProgress: showProgress }),
  });
  say('Images', `${written} Open Graph images, ${drawn} of them drawn now`);
}

/** One line that counts, and is gone when it is done. */
function showProgress(done: number, all: number): void {
  if (done === all) process.stderr.write('\r\u001b[K');
  else if (done % 10 === 0) process.stderr.write(`\rOpen Graph images: ${done} of ${all}`);
}
