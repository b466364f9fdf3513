import { createReadStream } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ViteDevServer } from 'vite';
import { currentLibrary } from '../library/current.ts';
import type { Library } from '../model/library.ts';

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
export async function publishMedia(library: Library, dist: URL): Promise<void> {
  if (library.media.size === 0) return;
  await cp(join(library.dir, 'media'), join(fileURLToPath(dist), 'media'), { recursive: true });
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
