import { RULES } from '../../../src/checks/rules/index.ts';
import type { Locale } from '../../../src/model/locale.ts';
import type { RuleCount } from './measure-rules.ts';

/** A column of the table: some articles of one language. */
export interface Column {
  title: string;
  locale: Locale;
  /** How many articles there are. */
  articles: number;
  counts: readonly RuleCount[];
}

/** How often each rule speaks, as a table of Markdown: articles of which it speaks, and their share. */
export function tableOf(columns: readonly Column[]): string {
  const rows = RULES.flatMap(({ id }) =>
    (['error', 'warn'] as const).flatMap((severity) => {
      const found = columns.map(({ counts, locale, articles }) => {
        const count = counts.find((each) => each.rule === id && each.severity === severity);
        return { count: count?.articles.get(locale) ?? 0, articles };
      });
      if (found.every(({ count }) => count === 0)) return [];
      return [`| ${id} | ${severity} | ${found.map(({ count, articles }) => cell(count, articles)).join(' | ')} |`];
    }),
  );
  const heads = columns.map(({ title, articles }) => `${title} (${articles.toLocaleString('en')})`);
  return [`| rule | | ${heads.join(' | ')} |`, `|---|---|${'---|'.repeat(columns.length)}`, ...rows].join('\n');
}

function cell(count: number, articles: number): string {
  return count === 0 ? '·' : `${count} (${((count / articles) * 100).toFixed(1)} %)`;
}

const BEGIN = '<!-- Written by npm run bench:rules -- --write. -->';
const END = '<!-- The end of what is written. -->';

/** A page with its table replaced. Throws where the page does not say where the table stands. */
export function withTable(page: string, table: string): string {
  const from = page.indexOf(BEGIN);
  const to = page.indexOf(END);
  if (from < 0 || to < from)
    throw new Error(`Unexpected page without a place for the table, expected the lines “${BEGIN}” and “${END}”.`);
  return `${page.slice(0, from)}${BEGIN}\n\n${table}\n\n${page.slice(to)}`;
}
