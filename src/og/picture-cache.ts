import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../library/write-whole.ts';

/**
 * Pictures kept on disk from one build to the next, each a file named by the digest of all that it
 * shows. What a build did not ask for is forgotten.
 */
export class PictureCache {
  readonly #dir: string;
  readonly #kept: ReadonlySet<string>;
  /** The files placed, with the drawing of those that were not kept: two pages may share a picture. */
  readonly #used = new Map<string, Promise<void> | undefined>();

  private constructor(dir: string, kept: ReadonlySet<string>) {
    this.#dir = dir;
    this.#kept = kept;
  }

  /** `dir` need not be there yet. */
  static async open(dir: string): Promise<PictureCache> {
    await mkdir(dir, { recursive: true });
    return new PictureCache(dir, new Set(await readdir(dir)));
  }

  /** Says that the picture for a digest is in use, where it has been placed before. */
  uses(digest: string): void {
    const file = `${digest}.png`;
    if (this.#kept.has(file) && !this.#used.has(file)) this.#used.set(file, undefined);
  }

  /** Puts the picture for a digest at `path`, drawn now if it is not kept. */
  async place(digest: string, path: string, draw: () => Promise<Buffer>): Promise<void> {
    const file = `${digest}.png`;
    if (!this.#used.has(file)) this.#used.set(file, this.#kept.has(file) ? undefined : this.#keep(file, draw));
    await this.#used.get(file);
    await copyFile(join(this.#dir, file), path, constants.COPYFILE_FICLONE);
  }

  /** A build cut short leaves no half picture. */
  async #keep(file: string, draw: () => Promise<Buffer>): Promise<void> {
    await writeWhole(join(this.#dir, file), await draw());
  }

  /** Removes what was not placed since the cache was opened. */
  async forgetUnused(): Promise<void> {
    for (const file of this.#kept) {
      if (!this.#used.has(file)) await rm(join(this.#dir, file), { force: true });
    }
  }
}
