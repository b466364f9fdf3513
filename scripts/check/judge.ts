import { type GateResult, readThroughGate, runGate } from '../../src/checks/gate.ts';
import type { Report } from '../../src/checks/reporters/report.ts';
import type { Settings } from '../../src/integration/settings.ts';
import { changeBaseline } from './change-baseline.ts';
import { fix } from './fix.ts';

/** What a run of the check is to do besides judging. */
export interface Order {
  baseline?: 'write' | 'shrink' | 'off' | undefined;
  fix: boolean;
  dryRun: boolean;
  /** Whether a rule is among those that the run is about. */
  isMeant: (rule: string) => boolean;
}

/** Judges the content folder, mends it and changes its baseline as ordered, and gives what is left then. */
export async function judge(settings: Settings, order: Order): Promise<Report | GateResult> {
  const { contentDir, cacheDir, now } = settings;
  const { baseline, isMeant, dryRun } = order;
  const passage = await readThroughGate(contentDir, { now, cacheDir, ignoreBaseline: baseline === 'off' });
  if (!passage.library) return passage;
  const { library, result } = passage;
  if (order.fix) {
    const isChanged = await fix(library, result, { dryRun, isMeant });
    return isChanged ? judge(settings, { ...order, fix: false }) : result;
  }
  if (baseline !== 'write' && baseline !== 'shrink') return result;
  const entries = await changeBaseline(baseline, library, result, isMeant);
  return runGate({ ...library, baseline: entries }, { now, cacheDir });
}
