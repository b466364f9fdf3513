import { PARTS_FILE, type PartCounts, partFolder } from './part-folders.ts';
import type { Anchor } from './passage.ts';
import { WORD_RANKING } from './ranking.ts';
import { SearchUnreachable } from './searcher.ts';

/** The folder of the index, in the site and in its addresses. */
export const INDEX_FOLDER = 'pagefind';

/** What we use of `/pagefind/pagefind.js`. */
export interface PagefindInstance {
  init(): Promise<void>;
  /** Takes in another index, searched with this one from then on. */
  mergeIndex(path: string, options: { baseUrl: string; ranking: typeof WORD_RANKING }): Promise<void>;
  /** A term of `null` finds every page that passes the filters. */
  search(term: string | null, options?: { filters?: Record<string, string> }): Promise<{ results: PagefindResult[] }>;
  /** The values of each filter, with the number of pages. */
  filters(): Promise<Record<string, Record<string, number>>>;
  destroy(): Promise<void>;
}

export interface PagefindResult {
  id: string;
  score: number;
  /** Places of the word in the page's list of words. */
  words: number[];
  data(): Promise<PagefindPage>;
}

/** A page of the index. `content` and `meta` are plain text, not HTML. */
export interface PagefindPage {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: Anchor[];
}

interface PagefindModule {
  createInstance(options: { ranking: typeof WORD_RANKING }): PagefindInstance;
}

/** An index that has been loaded, and a way to ask whether it is still there. */
export interface OpenIndex {
  pagefind: PagefindInstance;
  isThere(): Promise<boolean>;
}

/** Nobody waits longer for the first answer; a hung connection is as good as none. */
const LOADING_MS = 15_000;

let attempts = 0;

/**
 * Loads the index into the browser, in the language of the page.
 * Throws SearchUnreachable; a later call tries afresh, since browsers remember a module that failed.
 */
export async function openIndex(): Promise<OpenIndex> {
  attempts += 1;
  const folder = `/${INDEX_FOLDER}/`;
  const script = `${folder}pagefind.js${attempts > 1 ? `?attempt=${attempts}` : ''}`;
  try {
    const counts = await readCounts(folder);
    const { createInstance } = (await import(/* @vite-ignore */ script)) as PagefindModule;
    const pagefind = createInstance({ ranking: WORD_RANKING });
    await Promise.race([opened(pagefind, folder, counts[document.documentElement.lang] ?? 1), timeout(LOADING_MS)]);
    const isThere = () =>
      readCounts(folder).then(
        () => true,
        () => false,
      );
    return { pagefind, isThere };
  } catch (error) {
    throw new SearchUnreachable(error);
  }
}

/** How many parts each language has: asked anew each time, to tell whether the index is there at all. */
async function readCounts(folder: string): Promise<PartCounts> {
  const response = await fetch(folder + PARTS_FILE, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  return response.json();
}

async function opened(pagefind: PagefindInstance, folder: string, parts: number): Promise<void> {
  await pagefind.init();
  const others = Array.from({ length: parts - 1 }, (_, at) => folder + partFolder(at + 1));
  await Promise.all(others.map((path) => pagefind.mergeIndex(path, { baseUrl: '/', ranking: WORD_RANKING })));
}

function timeout(ms: number): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error(`No index after ${ms} ms`)), ms));
}
