import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { BufferedFile } from './buffered-file.ts';

/**
 * Values kept on disk from one build to the next, each under the digest of all that it was made from, like
 * those of a `DigestCache`. It is for values that are large: each is a line of its own, parsed when it is
 * asked for and written when it is made, so that tens of thousands are never in memory at once.
 */
export class LineCache<T> {
  readonly #path: string | undefined;
  readonly #version: string;
  readonly #kept: ReadonlyMap<string, Buffer>;
  readonly #used = new Set<string>();
  #file: BufferedFile | undefined;

  /** `path` is the file that holds the cache; without one, nothing is kept. `version` names the code that makes the values. */
  constructor(path: string | undefined, version: string) {
    this.#path = path;
    this.#version = version;
    this.#kept = path ? readLines(path, version) : new Map();
  }

  /** The value for a digest, made now if it is not there. A digest must be asked for once only. */
  get(digest: string, make: () => T): T {
    const line = this.#kept.get(digest);
    if (line) {
      this.#used.add(digest);
      this.#file?.write(line);
      return JSON.parse(line.subarray(digest.length + 1).toString()) as T;
    }
    const value = make();
    this.#open()?.write(Buffer.from(`${digest}\t${JSON.stringify(value)}\n`));
    return value;
  }

  /** Leaves on disk what was asked for, and nothing else; a build cut short leaves the cache as it was. */
  close(): void {
    if (!this.#file && this.#used.size === this.#kept.size) return;
    this.#open()?.close();
    if (this.#path) renameSync(beside(this.#path), this.#path);
  }

  /** Opens the next cache once there is something new to say, and writes what was used until then. */
  #open(): BufferedFile | undefined {
    if (this.#file || !this.#path) return this.#file;
    mkdirSync(dirname(this.#path), { recursive: true });
    this.#file = new BufferedFile(beside(this.#path));
    this.#file.write(Buffer.from(`${this.#version}\n`));
    for (const digest of this.#used) this.#file.write(this.#kept.get(digest) ?? Buffer.of());
    return this.#file;
  }
}

function beside(path: string): string {
  return `${path}.${process.pid}`;
}

/** The lines by their digests, ends of lines included. A file that is missing or of another version has none. */
function readLines(path: string, version: string): Map<string, Buffer> {
  const lines = new Map<string, Buffer>();
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return lines;
  }
  const [NEWLINE, TAB] = [10, 9];
  let from = bytes.indexOf(NEWLINE) + 1;
  if (bytes.subarray(0, from).toString() !== `${version}\n`) return lines;
  for (let end = bytes.indexOf(NEWLINE, from); end !== -1; end = bytes.indexOf(NEWLINE, from)) {
    const line = bytes.subarray(from, end + 1);
    lines.set(line.subarray(0, line.indexOf(TAB)).toString(), line);
    from = end + 1;
  }
  return lines;
}
