import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf } from './cache.ts';
import { listFiles } from './files.ts';

const PROJECT_DIR = fileURLToPath(new URL('../..', import.meta.url));
/** The versions of everything that the code calls. */
const PACKAGE = 'package.json';

/**
 * A digest of code: of all files in some folders of `src` and in some other files of the project. What was
 * made by code with another digest is never taken from a cache.
 */
export async function codeDigest(folders: readonly string[], others: readonly string[] = []): Promise<string> {
  const inFolders = await Promise.all(
    folders.map(async (folder) => {
      const names = await listFiles(join(PROJECT_DIR, 'src', folder));
      return names.map((name) => join('src', folder, name));
    }),
  );
  const files = [...inFolders.flat(), ...others, PACKAGE];
  const texts = await Promise.all(files.map((file) => readFile(join(PROJECT_DIR, file), 'utf8')));
  return digestOf(...files, ...texts);
}
