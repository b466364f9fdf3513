import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeWhole } from './write-whole.ts';

/**
 * A digest of texts: short, and different whenever one of them differs. SHA-512 takes two thirds of the time of
 * SHA-256 where the processor has no instructions of its own for either.
 */
export function digestOf(...texts: readonly string[]): string {
  return hash('sha512', `${texts.join('\0')}\0`, 'base64url').slice(0, 16);
}

/**
 * Values kept on disk from one build to the next, each under the digest of all that it was made from.
 * What a build did not ask for is forgotten, so the file never outgrows the content folder.
 * A cache that is missing, broken or of another version is simply empty.
 */
export class DigestCache<T> {
  readonly #path: string | undefined;
  readonly #version: string;
  readonly #kept: Map<string, T>;
  readonly #used = new Map<string, T>();

  private constructor(path: string | undefined, version: string, kept: Map<string, T>) {
    this.#path = path;
    this.#version = version;
    this.#kept = kept;
  }

  /** `path` is the file that holds the cache; without one, nothing is kept. `version` names the code that makes the values. */
  static open<T>(path: string | undefined, version: string): DigestCache<T> {
    const kept = path ? readCache<T>(path, version) : new Map<string, T>();
    return new DigestCache(path, version, kept);
  }

  /** The value for a digest, made now if it is not there. */
  get(digest: string, make: () => T): T {
    const value = this.#used.get(digest) ?? this.#kept.get(digest) ?? make();
    this.#used.set(digest, value);
    return value;
  }

  /** Writes what was used; a build cut short leaves the old cache whole. */
  async save(): Promise<void> {
    if (!this.#path) return;
    const unchanged =
      this.#used.size === this.#kept.size && [...this.#used.keys()].every((digest) => this.#kept.has(digest));
    if (unchanged) return;
    await writeWhole(this.#path, JSON.stringify({ version: this.#version, entries: [...this.#used] }));
  }
}

function readCache<T>(path: string, version: string): Map<string, T> {
  try {
    const cache = JSON.parse(readFileSync(path, 'utf8')) as { version: string; entries: [string, T][] };
    return new Map(cache.version === version ? cache.entries : []);
  } catch {
    return new Map();
  }
}
