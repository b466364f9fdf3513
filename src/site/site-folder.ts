import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '../library/cache.ts';
import { allFilesIn } from '../library/files.ts';
import { utf8Of } from '../library/utf8.ts';
import { writeWhole } from '../library/write-whole.ts';
import { moveTo } from './move-file.ts';

/** A file as a build left it. */
interface Mark {
  /** What it was made from. */
  key: string;
  /** In bytes. */
  size: number;
  /** When it was written, in milliseconds with fractions. */
  time: number;
}

/**
 * The folder into which the site is written. Files that would come out as they are stay where they are, with
 * their dates: of a site of thousands of pages, a build writes those that changed. A file that anybody else has
 * touched since is made anew, and what no build asked for is removed.
 */
export class SiteFolder {
  readonly dir: string;
  readonly #marksPath: string;
  readonly #version: string;
  readonly #replaced: string | undefined;
  /** What is in the folder as the last build left it. */
  readonly #kept = new Map<string, Mark>();
  readonly #marks = new Map<string, Mark>();
  readonly #takenOut = new Set<string>();
  /** Made by now. */
  readonly #folders = new Set<string>();

  private constructor(dir: string, marksPath: string, version: string, replaced: string | undefined) {
    this.dir = dir;
    this.#marksPath = marksPath;
    this.#version = version;
    this.#replaced = replaced;
  }

  /**
   * Opens the folder `dir` and removes from it whatever is not as the last build left it. `marksPath` is the
   * file that says how that was, and `version` names the code that made it: by other code, nothing is kept.
   * What is removed or about to be written anew goes into the folder `replaced`, if there is one.
   */
  static open(dir: string, marksPath: string, version: string, replaced?: string): SiteFolder {
    const site = new SiteFolder(dir, marksPath, version, replaced);
    site.#sweep(readMarks(marksPath, version));
    return site;
  }

  /** Whether `file`, made from what `key` stands for, is here as it was written; then it stays. */
  keeps(file: string, key: string): boolean {
    const mark = this.#kept.get(file);
    if (!mark) return false;
    if (mark.key !== key) {
      this.replaces(file);
      return false;
    }
    this.#marks.set(file, mark);
    return true;
  }

  /** Whether the last build left `file` here. */
  had(file: string): boolean {
    return this.#kept.has(file);
  }

  /** Says that `file` is about to be written anew, whether it was here or not. */
  replaces(file: string): void {
    if (this.#kept.has(file) && !this.#takenOut.has(file)) this.#takeOut(file);
  }

  /** Says that `file` has been written into the folder, made from what `key` stands for. */
  adds(file: string, key: string): void {
    const { size, mtimeMs } = statSync(join(this.dir, file));
    this.#marks.set(file, { key, size, time: mtimeMs });
  }

  /** Writes a text, unless it is here already. */
  write(file: string, text: string): void {
    const key = digestOf(text);
    if (!this.keeps(file, key)) this.put(file, text, key);
  }

  /** Writes a text that was made from what `key` stands for. */
  put(file: string, text: string, key: string): void {
    const path = join(this.dir, file);
    this.replaces(file);
    this.#makeFolder(dirname(path));
    this.#marks.set(file, { key, ...writeMarked(path, utf8Of(text)) });
  }

  /** Removes what was kept and not asked for, and remembers the rest for the next build. */
  async close(): Promise<void> {
    for (const file of this.#kept.keys()) if (!this.#marks.has(file)) this.#remove(file);
    await writeWhole(this.#marksPath, JSON.stringify({ version: this.#version, files: [...this.#marks] }));
  }

  #sweep(marks: ReadonlyMap<string, Mark>): void {
    for (const file of filesBelow(this.dir)) {
      const mark = marks.get(file);
      if (mark && isAsMarked(join(this.dir, file), mark)) this.#kept.set(file, mark);
      else this.#remove(file);
    }
  }

  #takeOut(file: string): void {
    const path = join(this.dir, file);
    if (this.#replaced === undefined || this.#takenOut.has(file)) rmSync(path, { force: true });
    else if (existsSync(path)) moveTo(join(this.#replaced, file), path);
    this.#takenOut.add(file);
  }

  #makeFolder(folder: string): void {
    if (this.#folders.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
  }

  /** With the folders that are empty then. */
  #remove(file: string): void {
    this.#takeOut(file);
    for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
      try {
        rmdirSync(join(this.dir, folder));
      } catch {
        return;
      }
    }
  }
}

/** Writes a file, and says how it lies there then. */
function writeMarked(path: string, bytes: Buffer): Omit<Mark, 'key'> {
  const file = openSync(path, 'w');
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    const { size, mtimeMs } = fstatSync(file);
    return { size, time: mtimeMs };
  } finally {
    closeSync(file);
  }
}

function isAsMarked(path: string, { size, time }: Mark): boolean {
  const stat = statSync(path);
  return stat.size === size && stat.mtimeMs === time;
}

/** All files below a folder, with `/` between the names, but for those of a Git that publishes it; none where there is no folder. */
export function filesBelow(dir: string): string[] {
  try {
    return allFilesIn(dir).filter((file) => !file.startsWith('.git/'));
  } catch {
    return [];
  }
}

interface Marks {
  version: string;
  files: [file: string, mark: Mark][];
}

/** The marks of a site of which nothing is known. */
const NONE: Marks = { version: '', files: [] };
export const NO_MARKS = JSON.stringify(NONE);

/** Whether the folder `dir` is as the build left it that wrote `marksPath`; not where there was none. */
export function isAsBuilt(dir: string, marksPath: string): boolean {
  const { files } = parsedMarks(marksPath);
  try {
    return files.length > 0 && files.every(([file, mark]) => isAsMarked(join(dir, file), mark));
  } catch {
    return false;
  }
}

/** Every file of a site as the build left it that wrote `marksPath`, with its size in bytes; none where that cannot be read. */
export function filesWritten(marksPath: string): [file: string, bytes: number][] {
  return parsedMarks(marksPath).files.map(([file, { size }]) => [file, size]);
}

function readMarks(path: string, version: string): ReadonlyMap<string, Mark> {
  const marks = parsedMarks(path);
  return new Map(marks.version === version ? marks.files : []);
}

function parsedMarks(path: string): Marks {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Marks;
  } catch {
    return NONE;
  }
}
