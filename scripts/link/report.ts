import { sumOf } from '../../src/checks/allowed/baseline.ts';
import type { Comparison, LostThing } from '../../src/links/compare.ts';
import { suggestionFor } from '../../src/links/suggest.ts';
import type { BaselineEntry } from '../../src/model/baseline.ts';
import { type LedgerEntry, lineOf } from '../../src/model/ledger.ts';
import type { Library } from '../../src/model/library.ts';
import { baselineWords } from '../baseline-file.ts';

/** What the command found and did. */
export interface LinkReport {
  library: Library;
  /** The ledger, as one would open it. */
  file: string;
  comparison: Comparison;
  /** What is lost and wants a decision. */
  undecided: readonly LostThing[];
  /** What is lost, and `--fix` mends without asking. */
  mendable: number;
  /** Lines of files, as they were written or would be. */
  changes: readonly { file: string; line: string }[];
  /** What the baseline is to hold, where that is less than it did. */
  shrunk: readonly BaselineEntry[] | undefined;
  dryRun: boolean;
}

/** How many changed lines are shown; the rest is counted. */
const MOST_SHOWN = 20;

export function asText(report: LinkReport): string {
  const { library, file, comparison, undecided, mendable, changes, shrunk, dryRun } = report;
  const { ledger, baseline } = library;
  const lines = [
    ledger ? `${file}: ${ledger.length} addresses` : `${file} is not there: nothing has been recorded yet.`,
  ];
  if (changes.length > 0) {
    lines.push(`${dryRun ? 'Would write' : 'Written'}:`);
    lines.push(...changes.slice(0, MOST_SHOWN).map((change) => `  ${change.file}  ${change.line}`));
    if (changes.length > MOST_SHOWN) lines.push(`  … and ${changes.length - MOST_SHOWN} more`);
  }
  if (shrunk) lines.push(`${dryRun ? 'Would shrink' : 'Shrunk'}: baseline.yaml ${baselineWords(shrunk, baseline)}.`);
  const { added, takenOver } = comparison;
  if (added.length > 0 && changes.length === 0)
    lines.push(`New: ${added.length}. The build of record writes them down: npm run link -- --record`);
  for (const { entry, now } of takenOver) lines.push(`Taken over: ${entry.at} was ${entry.id}, and is ${now} now.`);
  if (mendable > 0) lines.push(`Moved: ${mendable}. To send their readers on: npm run link -- --fix`);
  if (undecided.length > 0) lines.push(`Lost: ${undecided.length}. Each wants a decision:`);
  for (const thing of undecided) lines.push(...linesOf(thing, library));
  if (undecided.length + mendable === 0 && ledger) lines.push('Nothing is lost.');
  return lines.join('\n');
}

const WHY: Record<LostThing['addresses'][number]['why'], string> = {
  undecided: 'leads nowhere',
  'two-targets': 'leads to two places: take out the line that is wrong',
  nowhere: 'leads to what is not there',
  loop: 'leads back to itself',
};

function linesOf(thing: LostThing, library: Library): string[] {
  const { name, addresses } = thing;
  const [first] = addresses;
  const at = first?.entries.at(-1)?.line;
  const more = addresses.length > 1 ? ` and ${addresses.length - 1} more` : '';
  const suggestion = suggestionFor(thing, library);
  const named = name.includes('#') ? `"${name}"` : name;
  return [
    `  ${first?.entries[0]?.at ?? name}${more}${at ? ` (line ${at})` : ''} ${WHY[first?.why ?? 'undecided']}`,
    ...(suggestion ? [`    perhaps: npm run link -- --fix ${named} --to ${suggestion}`] : []),
    `    npm run link -- --fix ${named} --to TARGET`,
    `    npm run link -- --fix ${named} --gone "WHY"`,
  ];
}

export function asJson(link: LinkReport): string {
  const { library, file, comparison, undecided, mendable, changes, shrunk, dryRun } = link;
  const lines = (entries: readonly LedgerEntry[]) => entries.map(lineOf);
  const report = {
    schemaVersion: 1,
    file,
    recorded: library.ledger?.length ?? null,
    added: lines(comparison.added),
    takenOver: comparison.takenOver.map(({ entry, now }) => ({ at: entry.at, id: entry.id, now })),
    mendable,
    undecided: undecided.map((thing) => ({
      name: thing.name,
      suggestion: suggestionFor(thing, library) ?? null,
      addresses: thing.addresses.map(({ entries: [entry], why }) => ({ at: entry?.at, in: entry?.in, why })),
    })),
    changes,
    baseline: shrunk ? { before: sumOf(library.baseline ?? []), now: sumOf(shrunk) } : null,
    dryRun,
  };
  return JSON.stringify(report, null, 2);
}
