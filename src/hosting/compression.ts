import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { COMPRESSED_TYPES, typeOf } from './content-types.ts';
import type { SiteFile } from './find-file.ts';

export type Encoding = 'br' | 'gzip';

/** In bytes. Below this, what is saved is less than what says that it was compressed. */
export const SMALLEST_COMPRESSED = 256;

/** What is kept of compressed files, in bytes. */
const MOST_KEPT = 64 * 1024 * 1024;

/** As thorough as hosts are that compress when asked: what is measured here is what customers get. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** The best encoding that a client takes for a file, or nothing where the file is to go as it is. */
export function encodingFor(file: SiteFile, acceptEncoding = ''): Encoding | undefined {
  if (file.size < SMALLEST_COMPRESSED || !COMPRESSED_TYPES.includes(typeOf(file.path))) return undefined;
  const accepted = acceptEncoding.split(',').filter((item) => !/;\s*q=0(\.0+)?\s*$/.test(item));
  const accepts = (name: Encoding) => accepted.some((item) => item.split(';')[0]?.trim() === name);
  return accepts('br') ? 'br' : accepts('gzip') ? 'gzip' : undefined;
}

/** Compresses files when they are first asked for, and keeps what was asked for last. */
export class CompressedFiles {
  readonly #kept = new Map<string, Buffer>();
  #bytes = 0;

  async get(file: SiteFile, encoding: Encoding): Promise<Buffer> {
    const key = `${encoding} ${file.modified} ${file.size} ${file.path}`;
    const kept = this.#kept.get(key);
    if (kept) {
      // A map keeps the order in which it was filled, so that the first is the one longest unused.
      this.#kept.delete(key);
      this.#kept.set(key, kept);
      return kept;
    }
    const content = await readFile(file.path);
    const bytes = await (encoding === 'br' ? promisify(brotliCompress)(content, BROTLI) : promisify(gzip)(content));
    this.#keep(key, bytes);
    return bytes;
  }

  #keep(key: string, bytes: Buffer): void {
    this.#kept.set(key, bytes);
    this.#bytes += bytes.length;
    for (const [oldest, { length }] of this.#kept) {
      if (this.#bytes <= MOST_KEPT) break;
      this.#kept.delete(oldest);
      this.#bytes -= length;
    }
  }
}
