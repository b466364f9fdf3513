import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { INDEX_FOLDER } from './pagefind-module.ts';
import { PARTS_FILE, PARTS_FOLDER } from './part-folders.ts';

/** Written last: where it is, an index is whole. */
export const ENTRY_FILE = 'pagefind-entry.json';

/**
 * Pagefind names the parts of an index by what is in them, and passes over those that are there already.
 * The folder of the site is emptied at the start of a build; so the index waits elsewhere meanwhile, and half
 * of the work of the next one is saved.
 */
export async function setIndexAside(distDir: string, keptIn: string): Promise<void> {
  const aside = join(keptIn, INDEX_FOLDER);
  await rm(aside, { recursive: true, force: true });
  if (!existsSync(join(distDir, INDEX_FOLDER, ENTRY_FILE))) return;
  await mkdir(keptIn, { recursive: true });
  // Where the cache is on another disk, the next one is made anew.
  await rename(join(distDir, INDEX_FOLDER), aside).catch(() => {});
}

/** Puts the index that was set aside where the next one is to be written; nothing is there where there is none. */
export async function bringIndexBack(distDir: string, keptIn: string | undefined): Promise<void> {
  const output = join(distDir, INDEX_FOLDER);
  await rm(output, { recursive: true, force: true });
  if (keptIn) await rename(join(keptIn, INDEX_FOLDER), output).catch(() => {});
}

/**
 * Removes an index in the folder `output` unless this version of Pagefind made it: the program that readers load is of
 * one version with all parts.
 */
export async function dropOtherVersions(output: string, version: string): Promise<void> {
  const entry = await readFile(join(output, ENTRY_FILE), 'utf8').catch(() => '');
  if (!entry.includes(`"version":${JSON.stringify(version)}`)) await rm(output, { recursive: true, force: true });
}

/** Takes the entry out of an index, which is not whole without it. Gives what it says; nothing where it is not whole. */
export async function takeEntry(folder: string): Promise<string | undefined> {
  const path = join(folder, ENTRY_FILE);
  const entry = await readFile(path, 'utf8').catch(() => undefined);
  await rm(path, { force: true });
  return entry;
}

/** Makes an index whole again of which every page is as it was. */
export async function putEntry(folder: string, entry: string): Promise<void> {
  await writeFile(join(folder, ENTRY_FILE), entry);
}

/** Removes parts beyond the first `count`, and what Pagefind would read of them. */
export async function removeFurtherParts(output: string, scratch: string, count: number): Promise<void> {
  const isKept = (name: string) => /^\d+$/.test(name) && Number(name) < count;
  await removeOthers(join(output, PARTS_FOLDER), isKept);
  await removeOthers(scratch, isKept);
}

/** A language of `pagefind-entry.json`. */
export interface IndexLanguage {
  hash: string;
  wasm: string | null;
}

/** The folders of an index whose files its `.pf_meta` names. */
const FOLDERS = ['fragment', 'index', 'filter'];

/**
 * Removes what the index in `dir` has no use for: files of older ones, Pagefind's own widgets, which the
 * pages do not use, and its search without a stemmer where every language has one. The program itself is that of
 * the first part, for all of them.
 */
export async function pruneIndex(
  dir: string,
  languages: Readonly<Record<string, IndexLanguage>>,
  isFirst: boolean,
): Promise<void> {
  const used = Object.values(languages);
  const program = [
    'pagefind.js',
    'pagefind-worker.js',
    ...used.map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`),
  ];
  const kept = new Set([
    ...FOLDERS,
    ENTRY_FILE,
    ...used.map(({ hash }) => `pagefind.${hash}.pf_meta`),
    ...(isFirst ? [...program, PARTS_FILE, PARTS_FOLDER] : []),
  ]);
  await removeOthers(dir, (file) => kept.has(file));
  const metas = await Promise.all(used.map(({ hash }) => readFile(join(dir, `pagefind.${hash}.pf_meta`))));
  const named = metas.map((meta) => gunzipSync(meta).toString('latin1')).join('\n');
  // Quick for the thousands that are named; what looks unnamed is looked for letter by letter.
  const digests = new Set(named.match(/(?<=_)[0-9a-f]{7,}/g));
  const isNamed = (file: string) => {
    const [name = ''] = file.split('.');
    return digests.has(name.slice(name.indexOf('_') + 1)) || named.includes(name);
  };
  for (const folder of FOLDERS) await removeOthers(join(dir, folder), isNamed);
}

async function removeOthers(dir: string, isKept: (file: string) => boolean): Promise<void> {
  const files = await readdir(dir).catch(() => []);
  await Promise.all(
    files.filter((file) => !isKept(file)).map((file) => rm(join(dir, file), { recursive: true, force: true })),
  );
}
