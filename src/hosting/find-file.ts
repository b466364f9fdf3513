import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A file of the site. */
export interface SiteFile {
  path: string;
  /** Bytes. */
  size: number;
  /** When it was written, in milliseconds. */
  modified: number;
}

export type Found = SiteFile | { redirect: string } | undefined;

/** What lies in the folder for hosts alone. */
const NOT_SERVED = /^\/(_headers|_redirects|_hosting(\/.*)?|\.nojekyll)$/;

/**
 * The file for an address, as hosts of static sites find it: a folder is its `index.html`, and is
 * sent on to its address with a slash. Nothing outside the folder is ever found, not through a link either.
 * `root` is a real path; `pathname` is that of a request, still encoded.
 */
export async function findFile(root: string, pathname: string): Promise<Found> {
  const path = decode(pathname);
  if (path === undefined || NOT_SERVED.test(path)) return undefined;
  const place = join(root, path);
  const entry = await stat(place).catch(() => undefined);
  if (!entry) return undefined;
  if (!entry.isDirectory()) return path.endsWith('/') ? undefined : siteFile(root, place);
  const index = await siteFile(root, join(place, 'index.html'));
  return index && !path.endsWith('/') ? { redirect: `${pathname}/` } : index;
}

async function siteFile(root: string, place: string): Promise<SiteFile | undefined> {
  const path = await realpath(place).catch(() => undefined);
  if (!path?.startsWith(root + sep)) return undefined;
  const entry = await stat(path);
  return entry.isFile() ? { path, size: entry.size, modified: entry.mtimeMs } : undefined;
}

/** The path that an address names; nothing where it cannot be the name of a file. */
function decode(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname);
    return /^\/(?!\/)/.test(path) && !/[\0\\]/.test(path) && !path.split('/').includes('..') ? path : undefined;
  } catch {
    return undefined;
  }
}
