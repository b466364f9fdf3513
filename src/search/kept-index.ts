import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { INDEX_FOLDER } from './pagefind-module.ts';

/** Written last: where it is, the index is whole. */
const ENTRY = 'pagefind-entry.json';

/**
 * Pagefind names the parts of an index by what is in them, and passes over those that are there already.
 * The folder of the site is emptied at the start of a build; so the index waits elsewhere meanwhile, and half
 * of the work of the next one is saved.
 */
export async function setIndexAside(distDir: string, keptIn: string): Promise<void> {
  const aside = join(keptIn, INDEX_FOLDER);
  await rm(aside, { recursive: true, force: true });
  if (!existsSync(join(distDir, INDEX_FOLDER, ENTRY))) return;
  await mkdir(keptIn, { recursive: true });
  // Where the cache is on another disk, the next one is made anew.
  await rename(join(distDir, INDEX_FOLDER), aside).catch(() => {});
}

/** Puts the index that was set aside back as it was, where no next one is made. */
export async function returnIndex(distDir: string, keptIn: string): Promise<void> {
  await rename(join(keptIn, INDEX_FOLDER), join(distDir, INDEX_FOLDER)).catch(() => {});
}

/**
 * Puts the index that was set aside where the next one is to be written; nothing where there is none. Gives what
 * `completeIndex` needs to have it stay as it is.
 */
export async function bringIndexBack(distDir: string, keptIn: string): Promise<string | undefined> {
  const output = join(distDir, INDEX_FOLDER);
  await rm(output, { recursive: true, force: true });
  await rename(join(keptIn, INDEX_FOLDER), output).catch(() => {});
  const entry = await readFile(join(output, ENTRY), 'utf8').catch(() => undefined);
  await rm(join(output, ENTRY), { force: true });
  return entry;
}

/** Makes an index whole again that was brought back, where every page of it is as it was. */
export async function completeIndex(distDir: string, entry: string): Promise<void> {
  await writeFile(join(distDir, INDEX_FOLDER, ENTRY), entry);
}

/** A language of `pagefind-entry.json`. */
export interface IndexLanguage {
  hash: string;
  wasm: string | null;
}

/** The folders of an index whose files its `.pf_meta` names. */
const PARTS = ['fragment', 'index', 'filter'];

/**
 * Removes what the index in `dir` has no use for: parts of older ones, Pagefind's own widgets, which the
 * pages do not use, and its search without a stemmer where every language has one.
 */
export async function pruneIndex(dir: string, languages: Readonly<Record<string, IndexLanguage>>): Promise<void> {
  const used = Object.values(languages);
  const kept = new Set([
    ...PARTS,
    'pagefind.js',
    'pagefind-worker.js',
    'pagefind-entry.json',
    ...used.flatMap(({ hash, wasm }) => [`pagefind.${hash}.pf_meta`, `wasm.${wasm ?? 'unknown'}.pagefind`]),
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
  for (const part of PARTS) await removeOthers(join(dir, part), isNamed);
}

async function removeOthers(dir: string, isKept: (file: string) => boolean): Promise<void> {
  const files = await readdir(dir).catch(() => []);
  await Promise.all(
    files.filter((file) => !isKept(file)).map((file) => rm(join(dir, file), { recursive: true, force: true })),
  );
}
