import { hash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { ENTRY_FILE, type IndexLanguage } from './kept-index.ts';

/** What each of Pagefind's files begins with, before its data (https://github.com/Pagefind/pagefind, `pagefind_dcd`). */
const MAGIC = Buffer.from('pagefind_dcd');

/** A file of filters: the name, and the pages of each value by their numbers. */
type FilterFile = [name: string, values: [value: string, pages: number[]][]];

/** The file that names all others of a language; `filters` are the names of filters with those of their files. */
type MetaFile = [
  version: string,
  pages: unknown,
  chunks: unknown,
  filters: [name: string, file: string][],
  ...others: unknown[],
];

interface Entry {
  languages: Record<string, IndexLanguage>;
}

/**
 * Writes filters and languages of an index in the order of their names. Pagefind writes them as they come out of a
 * table without an order, so that no two indexes of the same pages are the same, byte for byte. `dir` is the folder
 * of an index that Pagefind has just written.
 */
export async function steadyIndex(dir: string): Promise<void> {
  const path = join(dir, ENTRY_FILE);
  const entry = JSON.parse(await readFile(path, 'utf8')) as Entry;
  // Without it, the index is not whole; nor is it while its files change names.
  await rm(path);
  const languages: [string, IndexLanguage][] = [];
  for (const [name, language] of Object.entries(entry.languages).sort(byName))
    languages.push([name, { ...language, hash: await steadyLanguage(dir, name, language.hash) }]);
  await writeFile(path, JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}

/** Gives the new name of the language's meta file. */
async function steadyLanguage(dir: string, language: string, name: string): Promise<string> {
  const metaPath = (its: string) => join(dir, `pagefind.${its}.pf_meta`);
  const [version, pages, chunks, filters, ...others] = read<MetaFile>(await readFile(metaPath(name)));
  const steady: [string, string][] = [];
  for (const [filter, file] of filters.sort(byName)) {
    const filterPath = (its: string) => join(dir, 'filter', `${its}.pf_filter`);
    const [its, values] = read<FilterFile>(await readFile(filterPath(file)));
    const bytes = written([its, values.sort(byName)] satisfies FilterFile);
    const next = nameOf(language, bytes, 7);
    await rm(filterPath(file));
    await writeFile(filterPath(next), gzipSync(bytes));
    steady.push([filter, next]);
  }
  const bytes = written([version, pages, chunks, steady, ...others] satisfies MetaFile);
  const next = nameOf(language, bytes, 10);
  await rm(metaPath(name));
  await writeFile(metaPath(next), gzipSync(bytes));
  return next;
}

function read<T>(file: Buffer): T {
  return decode(gunzipSync(file).subarray(MAGIC.length)) as T;
}

function written(data: unknown): Buffer {
  return Buffer.concat([MAGIC, encode(data)]);
}

/** A name as Pagefind gives it: the language, and the first letters of a digest. */
function nameOf(language: string, bytes: Buffer, letters: number): string {
  return `${language}_${hash('sha256', bytes, 'hex').slice(0, letters)}`;
}

function byName([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  return a < b ? -1 : 1;
}
