import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { baselineText, sumOf } from '../../src/checks/allowed/baseline.ts';
import type { GateResult } from '../../src/checks/gate.ts';
import { count, grouped } from '../../src/checks/reporters/report.ts';
import { BASELINE_FILE } from '../../src/library/read-baseline.ts';
import { writeWhole } from '../../src/library/write-whole.ts';
import type { Library } from '../../src/model/library.ts';

/**
 * Writes the baseline anew so that it holds all that was found, or shrinks it to what was; and says so.
 * Only rules that `isMeant` names are touched. A baseline that holds nothing is taken out.
 */
export async function changeBaseline(
  how: 'write' | 'shrink',
  { dir, baseline: before = [] }: Library,
  { problems, held, docket }: GateResult,
  isMeant?: (rule: string) => boolean,
): Promise<void> {
  const { baseline } = docket;
  const entries = how === 'write' ? baseline.rewritten([...problems, ...held], isMeant) : baseline.shrunk(isMeant);
  const path = join(dir, BASELINE_FILE);
  if (entries.length > 0) await writeWhole(path, baselineText(entries));
  else await rm(path, { force: true });
  const files = new Set(entries.map(({ file }) => file)).size;
  const holds = `holds ${count(sumOf(entries), 'finding')} in ${count(files, 'file')}`;
  console.error(`${relative('', path)} ${holds} (before: ${grouped(sumOf(before))}).`);
}
