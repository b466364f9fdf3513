import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GateResult } from '../../src/checks/gate.ts';
import { readHistory, withToday, writeHistory } from '../../src/editors/history.ts';
import { roomOf } from '../../src/editors/room.ts';
import { roomFiles } from '../../src/editors/write-room.ts';
import type { Library } from '../../src/model/library.ts';

/** Stands in every folder of a report; only such a folder is written over. */
const HISTORY = 'history.json';

interface Target {
  /** The folder, absolute. */
  out: string;
  /** The file with the reports of earlier days, where it is not in that folder. */
  history?: string;
  /** An ISO date. */
  now: string;
}

/**
 * Writes the editors' room into a folder, whole or not at all: beside it first, then in its place.
 * Throws where the folder holds anything that is not a report.
 */
export async function writeReport(library: Library, result: GateResult, { out, history, now }: Target): Promise<void> {
  await refuseOthers(out);
  const entries = withToday(await readHistory(history ?? join(out, HISTORY)), result, now);
  const beside = `${out}.${process.pid}`;
  try {
    await mkdir(beside, { recursive: true });
    for (const { path, text } of roomFiles(roomOf(library, result, { now, history: entries }))) {
      const file = join(beside, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text());
    }
    await writeHistory(join(beside, HISTORY), entries);
    if (history) await writeHistory(history, entries);
    await rm(out, { recursive: true, force: true });
    await rename(beside, out);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function refuseOthers(out: string): Promise<void> {
  const names = await readdir(out).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw new Error(`Unexpected --out “${out}”, expected a folder.`);
  });
  if (names.length === 0 || names.includes(HISTORY)) return;
  throw new Error(`Unexpected --out “${out}”: it holds something else than a report. Name a folder of its own.`);
}
