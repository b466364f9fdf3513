import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countParts, inParts } from './index-parts.ts';
import {
  bringIndexBack,
  dropOtherVersions,
  ENTRY_FILE,
  type IndexLanguage,
  pruneIndex,
  putEntry,
  removeFurtherParts,
  takeEntry,
} from './kept-index.ts';
import { INDEX_FOLDER } from './pagefind-module.ts';
import { pagefindVersion, runPagefind, SearchIndexError } from './pagefind-program.ts';
import { PARTS_FILE, partFolder } from './part-folders.ts';
import { writeSearchPages } from './search-pages.ts';

export interface SearchIndex {
  /** How many articles are in it, in all languages. */
  pages: number;
  /** The same for each language, as the pages name it (`<html lang>`). */
  languages: Readonly<Record<string, number>>;
}

interface IndexOptions {
  /** Where what Pagefind reads is kept for the next time, and the index was set aside. */
  keptIn?: string;
  /** How many articles of a language are in a part, at most. */
  mostInPart?: number;
  onProgress?: (line: string) => void;
}

/**
 * Makes the search index of a built site and writes it to `<distDir>/pagefind/`; what was there is replaced.
 * Of an index that was set aside in the folder `keptIn`, the parts in which nothing has changed stay, and of the
 * others what is in them is not written again. The program is run as it is rather than through its Node API,
 * which does the same work as a service beside a waiting Node. Throws SearchIndexError.
 */
export async function buildSearchIndex(
  distDir: string,
  { keptIn, mostInPart, onProgress }: IndexOptions = {},
): Promise<SearchIndex> {
  const articles = articlesIn(distDir);
  if (articles.length === 0)
    throw new SearchIndexError(`There are no article pages in ${distDir}. Are the pages built?`);
  const counts = countParts(articles, mostInPart);
  const parts = inParts(articles, counts);
  const output = join(distDir, INDEX_FOLDER);
  const scratch = keptIn ? join(keptIn, 'search-pages') : await mkdtemp(join(tmpdir(), 'waypost-search-'));
  await bringIndexBack(distDir, keptIn);
  await dropOtherVersions(output, await pagefindVersion());
  const totals: Record<string, number> = {};
  try {
    for (const [part, files] of parts.entries()) {
      const from = join(scratch, String(part));
      const to = join(output, partFolder(part));
      const entry = await takeEntry(to);
      const changed = await writeSearchPages(files, distDir, from);
      if (entry !== undefined && changed === 0) await putEntry(to, entry);
      else await runPagefind(['--site', from, '--output-path', to], onProgress);
      const languages = await readEntry(to);
      await pruneIndex(to, languages, part === 0);
      for (const [name, { page_count }] of Object.entries(languages)) totals[name] = (totals[name] ?? 0) + page_count;
    }
    await removeFurtherParts(output, scratch, parts.length);
    await writeFile(join(output, PARTS_FILE), JSON.stringify(counts));
  } finally {
    if (!keptIn) await rm(scratch, { recursive: true, force: true });
  }
  return { pages: Object.values(totals).reduce((sum, count) => sum + count, 0), languages: totals };
}

/** The pages of articles, which alone are indexed: paths in the site. None where there is no site. */
function articlesIn(distDir: string): string[] {
  if (!existsSync(distDir)) return [];
  return readdirSync(distDir).flatMap((locale) => {
    const folder = join(distDir, locale, 'articles');
    if (!existsSync(folder)) return [];
    const pages = readdirSync(folder).map((slug) => `${locale}/articles/${slug}/index.html`);
    return pages.filter((page) => existsSync(join(distDir, page)));
  });
}

async function readEntry(folder: string): Promise<Record<string, IndexLanguage & { page_count: number }>> {
  const entry = await readFile(join(folder, ENTRY_FILE), 'utf8').catch((error: unknown) => {
    throw new SearchIndexError('Pagefind wrote no index.', error);
  });
  return JSON.parse(entry).languages;
}
