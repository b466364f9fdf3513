import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { digestOf } from '../library/cache.ts';
import { writeWhole } from '../library/write-whole.ts';
import type { SourceFault, SourceSet } from './source-article.ts';

/** No picture of a help article is larger; one that is would be a film, or a mistake. */
const MOST_BYTES = 25_000_000;
const PATIENCE_MS = 30_000;
/** So many at a time are polite to a host that serves customers. */
const AT_ONCE = 4;

const ENDINGS: Record<string, string> = {
  'image/png': '.png',
  'image/jpeg': '.jpg',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'image/avif': '.avif',
  'image/svg+xml': '.svg',
};
const ADDRESS = /(?:src\s*=\s*["']|!\[[^\]]*\]\()\s*(https?:\/\/[^"'\s)]+)/gi;

/**
 * Downloads the pictures that a source names at hosts of its own and does not hold, into a folder, each once; what is
 * there from an earlier run stays. Gives the source with them, and what could not be had among its faults.
 */
export async function fetchFiles(
  set: SourceSet,
  folder: string,
  progress: (done: number, of: number) => void,
): Promise<SourceSet> {
  const wanted = new Map<string, string>();
  for (const article of set.articles) {
    for (const [, raw = ''] of article.body.matchAll(ADDRESS)) {
      const href = raw.replaceAll('&amp;', '&');
      if (URL.canParse(href) && set.hosts.has(new URL(href).host) && !set.fileAt(href, article))
        wanted.set(href, article.place);
    }
  }
  const fetched = new Map<string, string>();
  const faults: SourceFault[] = [];
  const queue = [...wanted];
  let done = 0;
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [href, place] = next;
      const outcome = await download(href, folder, set.hosts);
      if ('path' in outcome) fetched.set(href, outcome.path);
      else
        faults.push({ place, line: 1, sentence: `Unexpected answer at ${href}, expected a picture: ${outcome.why}.` });
      progress(++done, wanted.size);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return {
    ...set,
    faults: [...set.faults, ...faults],
    fileAt(href, article) {
      const path = fetched.get(href);
      return set.fileAt(href, article) ?? (path ? { name: nameOf(href, path), from: { path } } : undefined);
    },
  };
}

function nameOf(href: string, path: string): string {
  const last = new URL(href).pathname.split('/').filter(Boolean).at(-1) ?? 'picture';
  return `${last.replace(/\.[a-z0-9]+$/i, '')}${extname(path)}`;
}

async function download(
  href: string,
  folder: string,
  hosts: ReadonlySet<string>,
): Promise<{ path: string } | { why: string }> {
  const stem = join(folder, digestOf(href));
  const known = Object.values(ENDINGS)
    .map((ending) => stem + ending)
    .find((path) => existsSync(path));
  if (known) return { path: known };
  try {
    let address = href;
    // A redirect to another host is not followed: what is there belongs to somebody else.
    for (let step = 0; step < 3; step++) {
      const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) });
      const to = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && to) {
        const next = new URL(to, address);
        if (!hosts.has(next.host)) return { why: `it leads to ${next.host}` };
        address = next.href;
        continue;
      }
      const ending = ENDINGS[response.headers.get('content-type')?.split(';')[0]?.trim() ?? ''];
      if (!response.ok || !ending)
        return {
          why: response.ok
            ? `it is ${response.headers.get('content-type') ?? 'of no known kind'}`
            : `status ${response.status}`,
        };
      if (Number(response.headers.get('content-length')) > MOST_BYTES) return { why: 'it is too large' };
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (bytes.length > MOST_BYTES) return { why: 'it is too large' };
      await writeWhole(stem + ending, bytes);
      return { path: stem + ending };
    }
    return { why: 'it leads on and on' };
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
}
