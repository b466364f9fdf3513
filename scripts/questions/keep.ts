import { join, relative } from 'node:path';
import { stringify } from 'yaml';
import { writeWhole } from '../../src/library/write-whole.ts';
import type { Library } from '../../src/model/library.ts';
import type { Locale } from '../../src/model/locale.ts';
import type { Asked } from '../../src/model/schemas/records.ts';
import type { AskedQuestion } from '../../src/questions/ask-log.ts';
import type { Findings } from './findings.ts';

/** What fewer customers asked may be one customer's own story, and is not kept. */
const FEWEST_CUSTOMERS = 3;

/** So many unanswered questions are more than anybody answers before the next log. */
const MOST_UNANSWERED = 50;

/** What is kept of a log: how many asked for each article, and what no article answers. */
export function toAsked({ log, from, to, customers, unanswered }: Findings, asked: readonly AskedQuestion[]): Asked {
  return {
    log,
    ...(from && { from }),
    ...(to && { to }),
    customers,
    articles: customersOf(asked),
    unanswered: unanswered
      .filter((group) => group.customers >= FEWEST_CUSTOMERS)
      .slice(0, MOST_UNANSWERED)
      .map(({ question, locale, customers: its, cell }) => {
        const [persona, stage] = cell?.split('/') ?? [];
        return { question, locale, customers: its, ...(persona && stage && { cell: `${persona}/${stage}` }) };
      }),
  };
}

/** Each customer counts for the article that is known to answer them, else for the one that the search finds. */
function customersOf(asked: readonly AskedQuestion[]): Asked['articles'] {
  const counts: Partial<Record<Locale, Record<string, number>>> = {};
  for (const { locale, wanted, right, found, state, customers } of asked) {
    const id = right?.id ?? wanted[0] ?? (state === 'good' ? found[0]?.id : undefined);
    if (id === undefined) continue;
    const own = counts[locale] ?? {};
    own[id] = (own[id] ?? 0) + customers;
    counts[locale] = own;
  }
  return counts;
}

/** Writes it to `asked.yaml` of the content folder, over what was there. Gives the file. */
export async function keepAsked(asked: Asked, { dir }: Library): Promise<string> {
  const path = join(dir, 'asked.yaml');
  const note = '# What customers ask, written by npm run questions -- LOG --keep. Personal data is masked.\n';
  await writeWhole(path, note + stringify(asked, { lineWidth: 0 }));
  return relative('', path);
}
