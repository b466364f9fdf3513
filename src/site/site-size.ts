import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dirname } from 'node:path/posix';
import { allFilesIn } from '../library/files.ts';

/** What a built site asks of a host. */
export interface SiteSize {
  files: number;
  bytes: number;
  largest: { file: string; bytes: number };
  /** Files that lie side by side in the fullest folder. */
  fullest: { folder: string; files: number };
  /** Lines of `_redirects` that send somebody on. */
  redirects: number;
}

/** A file of the site, by its path there, with its size in bytes. */
type SizedFile = readonly [file: string, bytes: number];

/** The files in some folder of a site, looked at one by one. */
export function filesIn(dir: string, folder: string): SizedFile[] {
  return allFilesIn(join(dir, folder)).map((name) => {
    const file = `${folder}/${name}`;
    return [file, statSync(join(dir, file)).size];
  });
}

/** What a site in `dir` asks of a host, where all its files are known. */
export function siteSize(dir: string, files: readonly SizedFile[]): SiteSize {
  const size: SiteSize = {
    files: files.length,
    bytes: 0,
    largest: { file: '', bytes: 0 },
    fullest: { folder: '', files: 0 },
    redirects: redirectsIn(join(dir, '_redirects')),
  };
  const folders = new Map<string, number>();
  for (const [file, bytes] of files) {
    size.bytes += bytes;
    if (bytes > size.largest.bytes) size.largest = { file, bytes };
    const folder = dirname(file);
    const beside = (folders.get(folder) ?? 0) + 1;
    folders.set(folder, beside);
    if (beside > size.fullest.files) size.fullest = { folder, files: beside };
  }
  return size;
}

function redirectsIn(path: string): number {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('/')).length;
}
