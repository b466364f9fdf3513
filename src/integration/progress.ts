import type { GateResult } from '../checks/gate.ts';
import { compare } from '../links/compare.ts';
import type { Library } from '../model/library.ts';

/** One line of a build's progress: what it is at, and how it went. */
export function say(step: string, outcome: string): void {
  console.log(`${step.padEnd(8)} ${outcome}`);
}

/** What there is to build, and that it may be built. */
export function sayWhatWasRead(library: Library, { coverage, warnings, held }: GateResult): void {
  const { articles, site } = library;
  const { covered, 'at-risk': atRisk, waived } = coverage.states;
  const weak = warnings === 0 ? 'no warnings' : `${warnings} warning${warnings === 1 ? '' : 's'} (npm run check)`;
  const heldBack = held.length === 0 ? '' : `, ${held.length.toLocaleString('en')} held by the baseline`;
  say('Content', `${articles.length} articles, ${site.locales.length} languages`);
  say(
    'Gate',
    `open: ${covered + atRisk} of ${coverage.cells.length} cells covered, ${atRisk} at risk, ${waived} waived; ${weak}${heldBack}`,
  );
  say('Links', linksOf(library));
  say('Pages', 'rendering …');
}

/** What the rules say of the pages, beside what the gate said before there were any. */
export function sayWhatWasBuilt(built: GateResult, before: GateResult): void {
  const more = built.warnings - before.warnings;
  say(
    'Checked',
    more <= 0
      ? 'the built pages: nothing found'
      : `the built pages: ${more} more warning${more === 1 ? '' : 's'} (npm run check -- --built)`,
  );
}

function linksOf(library: Library): string {
  const { ledger } = library;
  if (!ledger) return 'none recorded yet (npm run link -- --record, once the site is public)';
  const { added } = compare(library);
  return `${ledger.length} addresses kept, ${added.length} new`;
}
