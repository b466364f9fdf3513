import { join } from 'node:path';
import { imageSizeFromFile } from 'image-size/fromFile';
import type { Media } from '../model/library.ts';
import { listFiles } from './files.ts';

const PICTURE = /\.(svg|png|jpe?g|webp|avif|gif)$/i;

/** The media folder. Pictures come with their size, so that pages keep room for them. */
export async function readMedia(dir: string): Promise<Map<string, Media>> {
  const names = await listFiles(dir);
  const media = await Promise.all(names.map((name) => describe(name, join(dir, name))));
  return new Map(media.map((item) => [item.name, item]));
}

async function describe(name: string, path: string): Promise<Media> {
  if (!PICTURE.test(name)) return { name, path };
  const size = await imageSizeFromFile(path).catch(() => undefined);
  return size ? { name, path, width: size.width, height: size.height } : { name, path };
}
