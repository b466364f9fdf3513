import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BufferedFile } from '../library/buffered-file.ts';
import type { SiteFolder } from '../site/site-folder.ts';
import { partHref } from './export-file.ts';
import type { Framing } from './framing.ts';

/** A file that was written. */
export interface WrittenFile {
  href: string;
  /** Changes with what it says. */
  digest: string;
}

/**
 * A list of items as a file of the site. Where it grows too large for one, it goes on in a further part:
 * Cloudflare Pages takes no file above 25 MiB (https://developers.cloudflare.com/pages/platform/limits/).
 */
export class PartedFile {
  readonly parts: WrittenFile[] = [];
  /** In all parts. */
  items = 0;
  readonly #site: SiteFolder;
  readonly #href: string;
  readonly #framing: Framing;
  readonly #mostBytes: number;
  #file: BufferedFile;
  #hash = createHash('sha512');
  #bytes = 0;
  #itemsInPart = 0;

  constructor(site: SiteFolder, href: string, framing: Framing, mostBytes: number) {
    this.#site = site;
    this.#href = href;
    this.#framing = framing;
    this.#mostBytes = mostBytes;
    this.#file = this.#begin();
  }

  /** `text` is an item as the framing writes it. */
  push(text: Buffer): void {
    if (this.#itemsInPart > 0 && this.#bytes + text.length > this.#mostBytes) {
      this.#end(partHref(this.#href, this.parts.length + 2));
      this.#file = this.#begin();
    }
    if (this.#itemsInPart > 0) this.#write(Buffer.from(this.#framing.between));
    this.#write(text);
    this.#itemsInPart++;
    this.items++;
  }

  close(): void {
    this.#end();
  }

  #begin(): BufferedFile {
    const href = partHref(this.#href, this.parts.length + 1);
    const path = join(this.#site.dir, href);
    this.#site.replaces(href.slice(1));
    mkdirSync(dirname(path), { recursive: true });
    const file = new BufferedFile(path);
    this.#file = file;
    this.#hash = createHash('sha512');
    this.#bytes = 0;
    this.#itemsInPart = 0;
    this.#write(Buffer.from(this.#framing.begin));
    return file;
  }

  #end(next?: string): void {
    this.#write(Buffer.from(this.#framing.end({ items: this.#itemsInPart, ...(next && { next }) })));
    this.#file.close();
    this.parts.push({
      href: partHref(this.#href, this.parts.length + 1),
      digest: this.#hash.digest('base64url').slice(0, 16),
    });
  }

  #write(bytes: Buffer): void {
    this.#file.write(bytes);
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
  }
}
