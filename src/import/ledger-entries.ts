import { hrefs } from '../model/hrefs.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { ADDRESS } from '../model/schemas/ledger.ts';
import type { ImportPlan } from './import-plan.ts';
import type { SourceFault } from './source-article.ts';

/** Pages of ours that an old address may not take the place of. */
const OURS =
  /^\/(?:[a-z]{2}\/)?(?:(?:articles|glossary|contact|search|support)\/|articles\/page\/.*|(?:stages|personas)\/.*)?$|^\/(?:a|api|media)\//;

/**
 * Where the readers of old addresses go from now on: one entry for each that the ledger does not have. Two articles may
 * have stood at one address in two languages; the first has it.
 */
export function ledgerEntries(
  { placed }: Pick<ImportPlan, 'placed'>,
  ledger: readonly LedgerEntry[],
  faults: SourceFault[],
): LedgerEntry[] {
  const known = new Map(ledger.map(({ at, to }) => [at, to]));
  const entries: LedgerEntry[] = [];
  for (const { article, entry } of placed) {
    for (const at of article.addresses) {
      if (!ADDRESS.test(at) || OURS.test(at)) continue;
      const to = hrefs.permalink(entry.id);
      if (!known.has(at)) {
        known.set(at, to);
        entries.push({ at, to });
      } else if (known.get(at) !== to) {
        faults.push({
          place: article.place,
          line: 1,
          sentence: `Unexpected second article at ${at}, expected one: its readers are led to ${known.get(at) ?? 'the page there'}.`,
        });
      }
    }
  }
  return entries;
}
