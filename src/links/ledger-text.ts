import { keyOf, type LedgerEntry, lineOf } from '../model/ledger.ts';
import type { Library } from '../model/library.ts';
import { addressesOf } from './addresses.ts';

const HEADER = `# Every address ever published, one a line, written by \`npm run link\`. A line is never taken out:
# where its address is gone, it says what readers get instead. docs/links.md tells more.
`;

/** The text of `links.yaml`: a line an entry, in the order of the lines, so that branches seldom touch the same ones. */
export function ledgerText(entries: readonly LedgerEntry[]): string {
  const lines = [...new Set(entries.map(lineOf))].sort();
  return `${HEADER}${lines.map((line) => `${line}\n`).join('')}`;
}

/** The ledger with some addresses set anew: each entry takes the place of all that have its address. */
export function withEntries(ledger: readonly LedgerEntry[], changed: readonly LedgerEntry[]): LedgerEntry[] {
  const keys = new Set(changed.map(keyOf));
  return [...ledger.filter((entry) => !keys.has(keyOf(entry))), ...changed];
}

/**
 * The ledger as the build of record leaves it: all that is published now, as it is now, and of everything
 * else what was known of it. What once led elsewhere and is there again, leads nowhere else any more.
 */
export function recordedLedger(library: Library): LedgerEntry[] {
  const published = addressesOf(library);
  const before = library.ledger ?? [];
  const decided = new Set(before.filter(({ to, gone }) => to || gone).map(keyOf));
  const past = before.filter((entry) => {
    const key = keyOf(entry);
    // A merge may have left the line from before the decision beside it.
    const isDecision = Boolean(entry.to || entry.gone);
    return !published.has(key) && (isDecision || !decided.has(key));
  });
  return [...past, ...published.values()];
}
