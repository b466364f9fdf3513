import { closeSync, openSync, writeSync } from 'node:fs';

/** In bytes. Large enough that a write costs little beside the bytes, small enough to be no memory to speak of. */
const BUFFERED = 256 * 1024;

/** A file that is written from its beginning to its end in many small pieces, over one that is there. */
export class BufferedFile {
  readonly #handle: number;
  #waiting: Buffer[] = [];
  #bytes = 0;

  /** Throws what the system says where the file cannot be written. */
  constructor(path: string) {
    this.#handle = openSync(path, 'w');
  }

  write(piece: Buffer): void {
    this.#waiting.push(piece);
    this.#bytes += piece.length;
    if (this.#bytes >= BUFFERED) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#handle);
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#waiting);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#handle, bytes, at);
    this.#waiting = [];
    this.#bytes = 0;
  }
}
