import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf } from '../library/cache.ts';
import { listFiles } from '../library/files.ts';

const SOURCE_DIR = fileURLToPath(new URL('..', import.meta.url));
/** The code that decides what rules find; package.json has the versions of the parsers. */
const FOLDERS = ['checks', 'library', 'model'];
const PACKAGE = '../package.json';

/** A digest of the code of the rules, so that what an older rule found is never taken from the cache. */
export async function codeDigest(): Promise<string> {
  const folders = await Promise.all(
    FOLDERS.map(async (folder) => (await listFiles(join(SOURCE_DIR, folder))).map((file) => join(folder, file))),
  );
  const files = [...folders.flat(), PACKAGE];
  return digestOf(...(await Promise.all(files.map((file) => readFile(join(SOURCE_DIR, file), 'utf8')))));
}
