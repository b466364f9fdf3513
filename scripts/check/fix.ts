import { planFixes } from '../../src/checks/fix/plan-fixes.ts';
import type { GateResult } from '../../src/checks/gate.ts';
import { count } from '../../src/checks/reporters/report.ts';
import type { Library } from '../../src/model/library.ts';
import { writeFixes } from './write-fixes.ts';

/**
 * Mends what can be mended without judgement, or with `dryRun` prints what it would change. Says whether anything
 * was written, so that the content is judged again. Only rules that `isMeant` names are touched.
 */
export async function fix(
  library: Library,
  { problems, held }: GateResult,
  { dryRun, isMeant = () => true }: { dryRun: boolean; isMeant?: ((rule: string) => boolean) | undefined },
): Promise<boolean> {
  const fixes = planFixes(
    library,
    [...problems, ...held].filter(({ rule }) => isMeant(rule)),
  );
  const mends = fixes.reduce((sum, fix) => sum + fix.mends, 0);
  const what = `${count(mends, 'finding')} in ${count(fixes.length, 'file')}`;
  if (dryRun) {
    if (fixes.length > 0) {
      const { diffOf } = await import('./show-fixes.ts');
      console.log(diffOf(fixes));
    }
    console.error(fixes.length > 0 ? `--fix would mend ${what}.` : 'There is nothing that --fix would mend.');
    return false;
  }
  if (fixes.length === 0) {
    console.error('There is nothing that --fix can mend.');
    return false;
  }
  await writeFixes(library, fixes);
  console.error(`Mended ${what}.`);
  return true;
}
