import { detectLanguage, mayBeForeign } from '../answers/detect-language.ts';
import { foldLetters } from '../answers/words.ts';
import { defaultLocale, type Intents, type Library } from '../model/library.ts';
import { LOCALES, type Locale } from '../model/locale.ts';
import { withoutMasks } from './mask/kinds.ts';
import type { LogRow } from './read-log.ts';
import type { Searches } from './searches.ts';

/** A way of asking, told apart from others by more than letters and marks. */
export interface LogQuestion {
  /** As the most customers wrote it, masked. */
  text: string;
  locale: Locale;
  /** How many customers asked it so. */
  customers: number;
  /** The ids of the articles that are known to answer it; none where the log does not say. */
  wanted: readonly string[];
  /** The first and the last day on which it was asked, where the log tells. */
  firstAsked: string | undefined;
  lastAsked: string | undefined;
}

/** What a log holds, and what of it cannot be used. */
export interface LogQuestions {
  questions: LogQuestion[];
  /** How many customers asked in languages that the site does not have. */
  foreign: number;
  /** Articles and categories that the log names and nothing here answers to, as written. */
  unknown: ReadonlyMap<string, { rows: number; customers: number }>;
}

interface Known {
  library: Library;
  /** Category → the ids of the articles that answer it. */
  intents: Intents;
  /** The language of every question; else what the row says, else the language that it is typed in. */
  locale: Locale | undefined;
  searches: Searches;
}

/** Gathers the rows that ask the same thing in the same words, and finds out which articles they are known to want. */
export function gatherQuestions(rows: readonly LogRow[], known: Known): LogQuestions {
  const articlesOf = articleFinder(known.library);
  let foreign = 0;
  const unknown = new Map<string, { rows: number; customers: number }>();
  const gathered = new Map<string, { rows: LogRow[]; locale: Locale; wanted: readonly string[] }>();
  for (const row of rows) {
    const locale = known.locale ?? (row.locale ? localeOf(row.locale) : languageOf(row.text, known));
    if (locale === 'other' || !known.searches.has(locale)) {
      foreign += row.customers;
      continue;
    }
    const named = articlesOf(row.article || (known.intents[row.category] ?? []).join(' '));
    const name = row.article || row.category;
    if (name && named.length === 0) {
      const { rows: count, customers } = unknown.get(name) ?? { rows: 0, customers: 0 };
      unknown.set(name, { rows: count + 1, customers: customers + row.customers });
    }
    const key = [locale, named.join(' '), wordsOnly(row.text)].join('\n');
    const same = gathered.get(key);
    if (same) same.rows.push(row);
    else gathered.set(key, { rows: [row], locale, wanted: named });
  }
  const questions = [...gathered.values()].map(({ rows: its, locale, wanted }): LogQuestion => {
    const text = its.reduce((most, row) => (row.customers > most.customers ? row : most)).text;
    const customers = its.reduce((sum, row) => sum + row.customers, 0);
    const days = its.flatMap(({ date }) => date ?? []).sort();
    return { text, locale, customers, wanted, firstAsked: days[0], lastAsked: days.at(-1) };
  });
  return { questions, foreign, unknown };
}

/** Finds the ids that a cell names: ids, file names or addresses of articles, with spaces or commas between them. */
function articleFinder({ articles }: Library): (cell: string) => string[] {
  const ids = new Map(articles.map(({ id, slug }) => [slug, id]));
  for (const { id } of articles) ids.set(id, id);
  return (cell) => {
    const names = cell.split(/[\s,;|]+/).map((name) =>
      name
        .replace(/[?#].*$/, '')
        .split('/')
        .filter(Boolean)
        .at(-1),
    );
    return [...new Set(names.flatMap((name = '') => ids.get(name) ?? []))];
  };
}

/** How logs write languages: as codes (`nb-NO`, `no`), or by name. */
const LANGUAGES: Record<Locale, RegExp> = {
  en: /^en([-_]|g|$)/i,
  nb: /^(nb|no|nn)([-_]|r|$)/i,
  sv: /^(sv([-_e]|$)|swe)/i,
  da: /^da([-_n]|$)/i,
};

/** The locale that a cell names; `other` where Waypost does not have the language. */
function localeOf(cell: string): Locale | 'other' {
  return LOCALES.find((locale) => LANGUAGES[locale].test(cell)) ?? 'other';
}

function languageOf(masked: string, { searches, library }: Known): Locale {
  const own = defaultLocale(library.site);
  const search = searches.get(own);
  const text = withoutMasks(masked);
  if (!search || !mayBeForeign(text, search)) return own;
  const others = [...searches.values()].filter((other) => other !== search);
  return detectLanguage(text, search, others).index.locale;
}

function wordsOnly(text: string): string {
  return (
    foldLetters(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? text
  );
}
