import { spawn } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { INDEX_FOLDER } from './pagefind-module.ts';
import { searchPage } from './search-page.ts';

/** Articles alone are indexed. */
const ARTICLES = '*/articles/*/index.html';

/** Pagefind's own widgets, and its search without a stemmer: the pages use none of them. */
const UNUSED = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'wasm.unknown.pagefind',
];

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
 * The program is run as it is rather than through its Node API, which does the same work as a service beside
 * a waiting Node. Throws SearchIndexError.
 */
export async function buildSearchIndex(
  distDir: string,
  { onProgress }: { onProgress?: (line: string) => void } = {},
): Promise<SearchIndex> {
  const articles = globSync(ARTICLES, { cwd: distDir });
  if (articles.length === 0)
    throw new SearchIndexError(`There are no article pages in ${distDir}. Are the pages built?`);
  const output = join(distDir, INDEX_FOLDER);
  await rm(output, { recursive: true, force: true });
  const scratch = await mkdtemp(join(tmpdir(), 'waypost-search-'));
  try {
    writeSearchPages(articles, distDir, scratch);
    await runPagefind(['--site', scratch, '--output-path', output], onProgress);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  await Promise.all(UNUSED.map((file) => rm(join(output, file), { force: true })));
  const languages = await languagesOf(output);
  const pages = Object.values(languages).reduce((sum, count) => sum + count, 0);
  return { pages, languages };
}

/** One after another, and in step: thousands of small files cost half as much so as with promises. */
function writeSearchPages(files: readonly string[], from: string, to: string): void {
  for (const file of files) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    writeFileSync(join(to, file), searchPage(readFileSync(join(from, file), 'utf8')));
  }
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

async function languagesOf(output: string): Promise<Record<string, number>> {
  const entry = await readFile(join(output, 'pagefind-entry.json'), 'utf8').catch((error: unknown) => {
    throw new SearchIndexError('Pagefind wrote no index.', error);
  });
  const { languages } = JSON.parse(entry) as { languages: Record<string, { page_count: number }> };
  return Object.fromEntries(Object.entries(languages).map(([name, { page_count }]) => [name, page_count]));
}
