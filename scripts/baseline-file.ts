import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { baselineText, sumOf } from '../src/checks/allowed/baseline.ts';
import { count, grouped } from '../src/checks/reporters/report.ts';
import { BASELINE_FILE } from '../src/library/read-baseline.ts';
import { writeWhole } from '../src/library/write-whole.ts';
import type { BaselineEntry } from '../src/model/baseline.ts';

/** Writes the baseline of a content folder. One that holds nothing is taken out. */
export async function writeBaseline(dir: string, entries: readonly BaselineEntry[]): Promise<void> {
  const path = join(dir, BASELINE_FILE);
  if (entries.length > 0) await writeWhole(path, baselineText(entries));
  else await rm(path, { force: true });
}

/** What a baseline holds, and what it held before, in words. */
export function baselineWords(entries: readonly BaselineEntry[], before: readonly BaselineEntry[] = []): string {
  const files = new Set(entries.map(({ file }) => file)).size;
  return `holds ${count(sumOf(entries), 'finding')} in ${count(files, 'file')} (before: ${grouped(sumOf(before))})`;
}
