import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { listFiles } from '../../src/library/files.ts';

/** What a build wrote. */
export interface Output {
  /** HTML files. */
  pages: number;
  /** All files, in bytes. */
  bytes: number;
}

export async function weighOutput(dir: string): Promise<Output> {
  const output = { pages: 0, bytes: 0 };
  for (const file of await listFiles(dir)) {
    if (file.endsWith('.html')) output.pages++;
    output.bytes += (await stat(join(dir, file))).size;
  }
  return output;
}

export interface PageWeight {
  /** The HTML, in bytes. */
  bytes: number;
  /** The HTML under brotli at its best, in bytes. */
  compressed: number;
}

/** The weight of the HTML at an address of the site in `dir`. */
export async function weighPage(dir: string, href: string): Promise<PageWeight> {
  const html = await readFile(pageFile(dir, href));
  return { bytes: html.length, compressed: brotliCompressSync(html).length };
}

/** The file of the page at an address of the site in `dir`: itself, or the index of a folder. */
export function pageFile(dir: string, href: string): string {
  return href.endsWith('.html') ? join(dir, href) : join(dir, href, 'index.html');
}
