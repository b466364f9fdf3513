import { join, relative } from 'node:path';
import type { IsMeant } from '../../src/checks/allowed/baseline.ts';
import type { GateResult } from '../../src/checks/gate.ts';
import { BASELINE_FILE } from '../../src/library/read-baseline.ts';
import type { Library } from '../../src/model/library.ts';
import { baselineWords, writeBaseline } from '../baseline-file.ts';

/**
 * Writes the baseline anew so that it holds all that was found, or shrinks it to what was; and says so.
 * Only entries that `isMeant` names are touched.
 */
export async function changeBaseline(
  how: 'write' | 'shrink',
  { dir, baseline: before }: Library,
  { problems, held, docket }: GateResult,
  isMeant?: IsMeant,
): Promise<void> {
  const { baseline } = docket;
  const entries = how === 'write' ? baseline.rewritten([...problems, ...held], isMeant) : baseline.shrunk(isMeant);
  await writeBaseline(dir, entries);
  console.error(`${relative('', join(dir, BASELINE_FILE))} ${baselineWords(entries, before)}.`);
}
