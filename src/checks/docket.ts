import type { Library } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import { Baseline } from './allowed/baseline.ts';
import type { DisableUse } from './allowed/disable-comments.ts';
import { disablesIn, withoutDisabled } from './allowed/disables.ts';
import { type WaiverUse, waive, waiverUses } from './allowed/waivers.ts';
import { judge } from './settings/judge.ts';
import { isLocked } from './settings/locked.ts';
import { RuleSettings } from './settings/rule-settings.ts';

/** All that a help centre has decided about problems, and which of it was needed so far. */
export interface Docket {
  library: Library;
  now: string;
  settings: RuleSettings;
  disables: readonly DisableUse[];
  waivers: readonly WaiverUse[];
  baseline: Baseline;
  /** Ids of the rules that have said all they have to say; others ask for pages, and speak again. */
  ran: Set<string>;
}

/** What is left of problems: those to show, and those that the baseline holds back. */
export interface Settled {
  kept: Problem[];
  held: Problem[];
}

/** The decisions that hold on a day, an ISO date. `ignoreBaseline` judges as if there were none. */
export function openDocket(library: Library, now: string, ignoreBaseline = false): Docket {
  return {
    library,
    now,
    settings: new RuleSettings(library),
    disables: disablesIn(library),
    waivers: waiverUses(library),
    baseline: new Baseline(ignoreBaseline ? [] : (library.baseline ?? [])),
    ran: new Set(),
  };
}

/**
 * Puts all that was found before the verdict through what was decided: how strict the rules are, what is disabled
 * in place, what is waived, what the baseline holds.
 */
export function settle(problems: readonly Problem[], docket: Docket): Settled {
  const { library, now, settings, disables, waivers, baseline, ran } = docket;
  const judged = withoutDisabled(judge(problems, library, settings), disables);
  return baseline.hold(
    waive(judged, waivers, now, (rule) => !isLocked(rule)),
    ran,
  );
}
