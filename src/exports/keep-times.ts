import { readFile, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../library/write-whole.ts';
import type { WrittenFile } from './parted-file.ts';

/** When a file was first written as it is, in seconds. */
interface Kept {
  digest: string;
  modified: number;
}

/**
 * Gives files that say what they said before the time that they had then. Hosts tell it as `Last-Modified`,
 * by which an importer sees that there is nothing to import.
 */
export async function keepTimes(distDir: string, files: readonly WrittenFile[], cacheDir: string): Promise<void> {
  const path = join(cacheDir, 'export-times.json');
  const before = await readTimes(path);
  const times: Record<string, Kept> = {};
  for (const { href, digest } of files) {
    const place = join(distDir, href);
    const kept = before[href];
    const modified = kept?.digest === digest ? kept.modified : Math.floor((await stat(place)).mtimeMs / 1000);
    times[href] = { digest, modified };
    await utimes(place, modified, modified);
  }
  await writeWhole(path, JSON.stringify(times));
}

/** A file that is missing or broken tells no times: every file is then as new as it is. */
async function readTimes(path: string): Promise<Record<string, Kept | undefined>> {
  try {
    return (JSON.parse(await readFile(path, 'utf8')) as Record<string, Kept> | null) ?? {};
  } catch {
    return {};
  }
}
