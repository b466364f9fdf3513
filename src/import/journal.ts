import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../library/write-whole.ts';

/** What a run is about to write. It lies in the content folder until the run is through. */
const FILE = '.import-under-way.json';

/** A file that a run writes, and the article of the source that it is. */
export interface JournalEntry {
  key: string;
  head: string;
  body: string;
  /** Whether the run is the first to publish it. */
  arrives?: boolean;
}

/** Files that a run which was cut short may have written, by path inside the content folder. */
export type Journal = ReadonlyMap<string, JournalEntry>;

export function readJournal(dir: string): Journal {
  try {
    return new Map(JSON.parse(readFileSync(join(dir, FILE), 'utf8')) as [string, JournalEntry][]);
  } catch {
    // None, or one that was itself cut short before anything else was written.
    return new Map();
  }
}

/** The files that runs since the last whole one were the first to publish. */
export function arrivalsIn(journal: Journal): ReadonlySet<string> {
  return new Set([...journal].flatMap(([file, { arrives }]) => (arrives ? [file] : [])));
}

export async function openJournal(dir: string, journal: Journal): Promise<void> {
  await writeWhole(join(dir, FILE), JSON.stringify([...journal]));
}

export async function closeJournal(dir: string): Promise<void> {
  await rm(join(dir, FILE), { force: true });
}
