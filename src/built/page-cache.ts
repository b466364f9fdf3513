import { readFileSync } from 'node:fs';
import { writeWhole } from '../library/write-whole.ts';
import type { BuiltPage } from './built-site.ts';
import type { Constructs } from './constructs.ts';
import type { Target } from './page-facts.ts';

interface Kept {
  page: BuiltPage;
  size: number;
  time: number;
}

/** A page as it lies on disk: of the targets, their numbers in a list that all pages share. */
type Row = [
  size: number,
  time: number,
  page: Omit<BuiltPage, 'links' | 'resources'>,
  links: number[],
  resources: number[],
];

interface CacheFile {
  version: string;
  targets: Target[];
  sound: string[];
  pages: Row[];
}

const NOTHING: Omit<CacheFile, 'version'> = { targets: [], sound: [], pages: [] };

/** What the last build knew of its pages. A cache that is missing, broken or of another version is empty. */
export class PageCache {
  /** Constructs that have been found sound. */
  readonly sound: Set<number>;
  readonly #path: string | undefined;
  readonly #version: string;
  readonly #kept: ReadonlyMap<string, Kept>;
  readonly #now: Kept[] = [];
  #hasNews = false;

  private constructor(
    path: string | undefined,
    version: string,
    { targets, sound, pages }: typeof NOTHING,
    constructs: Constructs,
  ) {
    this.#path = path;
    this.#version = version;
    this.sound = new Set(sound.map((text) => constructs.numberOf(text)));
    const all = (numbers: readonly number[]) => numbers.map((number) => targets[number] as Target);
    this.#kept = new Map(
      pages.map(([size, time, page, links, resources]) => [
        page.file,
        { size, time, page: { ...page, links: all(links), resources: all(resources) } },
      ]),
    );
  }

  /** `version` names what made the cache: by anything else, nothing is remembered. */
  static open(path: string | undefined, version: string, constructs: Constructs): PageCache {
    return new PageCache(path, version, path ? readCache(path, version) : NOTHING, constructs);
  }

  /** A page that is as it was, by size in bytes and time in milliseconds. */
  page(file: string, size: number, time: number): BuiltPage | undefined {
    const kept = this.#kept.get(file);
    if (kept?.size !== size || kept.time !== time) return undefined;
    this.#now.push(kept);
    return kept.page;
  }

  /** Remembers a page as it is now. */
  put(page: BuiltPage, size: number, time: number): void {
    this.#hasNews = true;
    this.#now.push({ page, size, time });
  }

  /** Writes what is known now, apart from the pages in `faulty`. */
  async save(faulty: ReadonlySet<string>, constructs: Constructs): Promise<void> {
    if (!this.#path || (!this.#hasNews && faulty.size === 0 && this.#now.length === this.#kept.size)) return;
    const numbers = new Map<Target, number>();
    const numberOf = (target: Target) => {
      const number = numbers.get(target) ?? numbers.size;
      numbers.set(target, number);
      return number;
    };
    const pages = this.#now.flatMap(({ page: { links, resources, ...page }, size, time }): Row[] =>
      faulty.has(page.file) ? [] : [[size, time, page, links.map(numberOf), resources.map(numberOf)]],
    );
    const sound = [...this.sound].map((number) => constructs.textOf(number));
    const file: CacheFile = { version: this.#version, targets: [...numbers.keys()], sound, pages };
    await writeWhole(this.#path, JSON.stringify(file));
  }
}

function readCache(path: string, version: string): typeof NOTHING {
  try {
    const cache = JSON.parse(readFileSync(path, 'utf8')) as CacheFile;
    return cache.version === version ? cache : NOTHING;
  } catch {
    return NOTHING;
  }
}
