import { copyFileSync, createReadStream, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { currentLibrary } from '../library/current.ts';
import type { Library } from '../model/library.ts';
import type { SiteFolder } from '../site/site-folder.ts';

const TYPES: Record<string, string> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  mp4: 'video/mp4',
  png: 'image/png',
  svg: 'image/svg+xml',
  vtt: 'text/vtt',
  webm: 'video/webm',
  webp: 'image/webp',
};

/** Copies the media folder into the site. */
export function publishMedia(library: Library, site: SiteFolder): void {
  for (const { name, path } of library.media.values()) {
    const { size, mtimeMs } = statSync(path);
    const key = `${size} bytes of ${mtimeMs}`;
    const file = `media/${name}`;
    if (site.keeps(file, key)) continue;
    mkdirSync(dirname(join(site.dir, file)), { recursive: true });
    copyFileSync(path, join(site.dir, file));
    site.adds(file, key);
  }
}

/** Serves the media folder from where it is, so that a picture shows as soon as it is saved. */
export function serveMedia(server: ViteDevServer): void {
  server.middlewares.use('/media/', (request, response, next) => {
    const name = decodeURIComponent((request.url ?? '').replace(/^\/|\?.*$/g, ''));
    const media = currentLibrary().media.get(name);
    if (!media) return next();
    response.setHeader('Content-Type', TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
    createReadStream(media.path).pipe(response);
  });
}
