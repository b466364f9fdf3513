import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bringIndexBack, completeIndex, type IndexLanguage, pruneIndex } from './kept-index.ts';
import { INDEX_FOLDER } from './pagefind-module.ts';
import { writeSearchPages } from './search-pages.ts';

/** Articles alone are indexed. */
const ARTICLES = '*/articles/*/index.html';

export interface SearchIndex {
  /** How many articles are in it, in all languages. */
  pages: number;
  /** The same for each language, as the pages name it (`<html lang>`). */
  languages: Readonly<Record<string, number>>;
}

/** The index could not be made; the message says why, in words for whoever builds the site. */
export class SearchIndexError extends Error {
  constructor(message: string, cause?: unknown) {
    super(`The search index could not be made: ${message}`, { cause });
    this.name = 'SearchIndexError';
  }
}

/**
 * Makes the search index of a built site and writes it to `<distDir>/pagefind/`; what was there is replaced.
 * Parts of an index that was set aside in the folder `keptIn` are not made again where nothing in them has
 * changed; what Pagefind reads is kept there too. The program is run as it is rather than through its Node
 * API, which does the same work as a service beside a waiting Node. Throws SearchIndexError.
 */
export async function buildSearchIndex(
  distDir: string,
  { keptIn, onProgress }: { keptIn?: string; onProgress?: (line: string) => void } = {},
): Promise<SearchIndex> {
  const articles = globSync(ARTICLES, { cwd: distDir });
  if (articles.length === 0)
    throw new SearchIndexError(`There are no article pages in ${distDir}. Are the pages built?`);
  const output = join(distDir, INDEX_FOLDER);
  const scratch = keptIn ? join(keptIn, 'search-pages') : await mkdtemp(join(tmpdir(), 'waypost-search-'));
  const before = keptIn ? await bringIndexBack(distDir, keptIn) : undefined;
  try {
    const changed = await writeSearchPages(articles, distDir, scratch);
    if (before !== undefined && changed === 0) await completeIndex(distDir, before);
    else await runPagefind(['--site', scratch, '--output-path', output], onProgress);
  } finally {
    if (!keptIn) await rm(scratch, { recursive: true, force: true });
  }
  const { languages } = await readEntry(output);
  await pruneIndex(output, languages);
  const counts = Object.entries(languages).map(([name, { page_count }]) => [name, page_count] as const);
  return { pages: counts.reduce((sum, [, count]) => sum + count, 0), languages: Object.fromEntries(counts) };
}

async function runPagefind(args: string[], onProgress: ((line: string) => void) | undefined): Promise<void> {
  const program = await findProgram();
  const child = spawn(program, args, { windowsHide: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  const read = (chunk: Buffer) => {
    for (const line of chunk.toString().split('\n').filter(Boolean)) {
      lines.push(line);
      onProgress?.(line);
    }
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', (error) =>
      reject(new SearchIndexError(`${program} could not be started (${error.message}).`, error)),
    );
    child.on('close', resolve);
  });
  if (code !== 0) throw new SearchIndexError(`Pagefind stopped with code ${code}.\n${lines.slice(-10).join('\n')}`);
}

/** Asks the package itself, which knows the names of its builds for each system. */
async function findProgram(): Promise<string> {
  try {
    const finder = new URL('resolveBinary.js', import.meta.resolve('pagefind'));
    const { resolveBinaryPath } = (await import(finder.href)) as { resolveBinaryPath(names: string[]): string };
    return resolveBinaryPath(['pagefind_extended', 'pagefind']);
  } catch (error) {
    const system = `${process.platform}-${process.arch}`;
    throw new SearchIndexError(`Pagefind is not installed for ${system}. Run npm ci without --omit=optional.`, error);
  }
}

async function readEntry(
  output: string,
): Promise<{ languages: Record<string, IndexLanguage & { page_count: number }> }> {
  const entry = await readFile(join(output, 'pagefind-entry.json'), 'utf8').catch((error: unknown) => {
    throw new SearchIndexError('Pagefind wrote no index.', error);
  });
  return JSON.parse(entry);
}
