import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../library/files.ts';
import { searchPage } from './search-page.ts';
import { searchPageName } from './search-page-name.ts';

/** One byte a character: what is cut away and what is kept are told apart by ASCII, and nothing need be decoded. */
const AS_BYTES = 'latin1';

/**
 * Writes what Pagefind reads of the pages `files` of the site in `from` into the folder `to`, and removes what
 * else is there. Each gets the date of its page, which tells the next time whether it is still good. One after
 * another, and in step: thousands of small files cost half as much so as with promises. Gives how many are not as
 * they were.
 */
export async function writeSearchPages(files: readonly string[], from: string, to: string): Promise<number> {
  const old = new Set(await listFiles(to));
  const folders = new Set<string>();
  let changed = 0;
  for (const file of files) {
    const name = searchPageName(file);
    const path = join(to, name);
    const page = statSync(join(from, file));
    const isThere = old.delete(name);
    if (isThere && statSync(path).mtime.getTime() === page.mtime.getTime()) continue;
    const text = searchPage(readFileSync(join(from, file), AS_BYTES));
    // A page that has changed around its article says nothing new.
    if (!isThere || readFileSync(path, AS_BYTES) !== text) {
      if (!folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
      folders.add(dirname(path));
      writeFileSync(path, text, AS_BYTES);
      changed++;
    }
    utimesSync(path, page.atime, page.mtime);
  }
  for (const name of old) rmSync(join(to, name), { force: true });
  return changed + old.size;
}
