import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Folders that are in the way of the next measurement. They are set aside, and removed once all is measured: for
 * minutes after tens of thousands of files were removed, ext4 takes up to ten times as long to make new ones (it
 * passes over inodes that were freed a short while ago, `recently_deleted` in fs/ext4/ialloc.c), and whoever
 * builds next pays for that.
 */
export class LeftBehind {
  readonly #dir: string;

  /** They go into a folder within `dir`, which is on the same disk as they are. */
  constructor(dir: string) {
    this.#dir = join(dir, 'left-behind');
  }

  /** Sets a folder aside, if it is there. */
  take(folder: string): void {
    if (!existsSync(folder)) return;
    mkdirSync(this.#dir, { recursive: true });
    renameSync(folder, join(mkdtempSync(join(this.#dir, 'from-')), basename(folder)));
  }

  /** Removes all that was set aside, by a run that was cut short as well. */
  remove(): void {
    rmSync(this.#dir, { recursive: true, force: true });
  }
}
