import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { GateResult } from '../checks/gate.ts';
import { writeWhole } from '../library/write-whole.ts';

const entrySchema = z.strictObject({
  /** An ISO date. */
  day: z.iso.date(),
  errors: z.int().min(0),
  warnings: z.int().min(0),
  gaps: z.int().min(0),
  cells: z.int().min(0),
  /** How often each rule spoke. */
  byRule: z.record(z.string(), z.int().min(1)),
});

/** What one day's report said, in numbers. */
export type HistoryEntry = Readonly<z.output<typeof entrySchema>>;

/** So many reports are remembered: a quarter of a year of working days. */
const MOST_KEPT = 66;

/** The reports of earlier days, oldest first; none where there is no file yet. Throws where the file holds something else. */
export async function readHistory(path: string): Promise<HistoryEntry[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return [];
  }
  try {
    return z.array(entrySchema).parse(JSON.parse(text));
  } catch {
    throw new Error(`Unexpected text in ${path}, expected the history of reports. Move it away, or name another file.`);
  }
}

/** The history with today's report at its end, in place of an earlier one of the same day. */
export function withToday(history: readonly HistoryEntry[], result: GateResult, day: string): HistoryEntry[] {
  const { problems, errors, warnings, coverage } = result;
  const byRule: Record<string, number> = {};
  for (const { rule } of problems) byRule[rule] = (byRule[rule] ?? 0) + 1;
  const entry = { day, errors, warnings, gaps: coverage.states.gap, cells: coverage.cells.length, byRule };
  return [...history.filter((other) => other.day < day), entry].slice(-MOST_KEPT);
}

export async function writeHistory(path: string, history: readonly HistoryEntry[]): Promise<void> {
  await writeWhole(path, `[\n${history.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`);
}
