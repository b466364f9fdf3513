import type { GateResult } from '../checks/gate.ts';
import type { Library } from '../model/library.ts';

/** One line of a build's progress: what it is at, and how it went. */
export function say(step: string, outcome: string): void {
  console.log(`${step.padEnd(8)} ${outcome}`);
}

/** What there is to build, and that it may be built. */
export function sayWhatWasRead({ articles, site }: Library, { coverage, warnings }: GateResult): void {
  const { covered, 'at-risk': atRisk, waived } = coverage.states;
  const weak = warnings === 0 ? 'no warnings' : `${warnings} warning${warnings === 1 ? '' : 's'} (npm run check)`;
  say('Content', `${articles.length} articles, ${site.locales.length} languages`);
  say(
    'Gate',
    `open: ${covered + atRisk} of ${coverage.cells.length} cells covered, ${atRisk} at risk, ${waived} waived; ${weak}`,
  );
  say('Pages', 'rendering …');
}
