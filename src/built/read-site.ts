import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { allFilesIn } from '../library/files.ts';
import { addressOf, type BuiltPage, type BuiltSite, builtPage, type UnprovenPage } from './built-site.ts';
import { PageCache } from './page-cache.ts';
import type { PageFacts } from './page-facts.ts';
import { scanPage } from './scan-page.ts';
import { TagBook } from './tag-book.ts';

export interface ReadSiteOptions {
  /** The public address of the site. */
  siteUrl: string;
  /** The file in which pages are remembered, and what names the code and the settings that look at them. */
  cache?: { path: string; version: string };
  /** Addresses of pages that only lead on to others. */
  signposts: ReadonlySet<string>;
  /** Addresses of pages that are copies of others but for a few words, and are not read. */
  copies: ReadonlySet<string>;
  /** Told of each page that is read and not remembered. */
  onPage: (facts: PageFacts) => void;
}

/** Room for the largest page; one that is larger is read by itself. */
const ROOM = 1 << 20;

/**
 * Reads all pages in a folder that a build has written. Those that are as they were, by size and time, are
 * remembered from the last build and not read again. `keep` remembers them for the next one, apart from those in
 * which something was found: these are read anew until nothing is.
 */
export function readSite(
  dir: string,
  { siteUrl, cache, signposts, copies, onPage }: ReadSiteOptions,
): { site: BuiltSite; keep: (faulty: ReadonlySet<string>) => Promise<void> } {
  const book = new TagBook(siteUrl);
  const kept = PageCache.open(cache?.path, cache?.version ?? '', book.constructs);
  const files = new Set(allFilesIn(dir));
  const pages = new Map<string, BuiltPage>();
  const unproven: UnprovenPage[] = [];
  const { sound } = kept;
  const buffer = Buffer.allocUnsafe(ROOM);
  for (const file of files) {
    if (!file.endsWith('.html')) continue;
    const address = addressOf(file);
    if (copies.has(address)) continue;
    const path = join(dir, file);
    const { size, mtimeMs } = statSync(path);
    let page = kept.page(file, size, mtimeMs);
    if (!page) {
      const facts = scanPage(file, readLatin1(path, size, buffer), book);
      page = builtPage(facts, signposts.has(address));
      const { constructs, isOdd } = facts;
      if (isOdd || constructs.some((construct) => !sound.has(construct))) unproven.push({ file, constructs, isOdd });
      onPage(facts);
      kept.put(page, size, mtimeMs);
    }
    pages.set(address, page);
  }
  const site: BuiltSite = {
    dir,
    origin: new URL(siteUrl).origin,
    pages,
    files,
    unproven,
    constructs: book.constructs,
    sound,
  };
  return { site, keep: (faulty) => kept.save(faulty, book.constructs) };
}

/** A page one byte a character. */
function readLatin1(path: string, size: number, buffer: Buffer): string {
  const room = size < buffer.length ? buffer : Buffer.allocUnsafe(size + 1);
  const file = openSync(path, 'r');
  try {
    return room.toString('latin1', 0, readSync(file, room, 0, room.length, 0));
  } finally {
    closeSync(file);
  }
}
