import type { Locale } from '../model/locale.ts';

/** English dates are written the European way: “16 October 2026”. */
const FORMATS: Record<Locale, string> = { en: 'en-GB', nb: 'nb-NO', sv: 'sv-SE', da: 'da-DK' };

/** Below this no language groups the digits of a number. */
const LEAST_GROUPED = 1000;

interface DateWords {
  format: Intl.DateTimeFormat;
  /** Dates in words, by the date: thousands of articles share a few hundred days. */
  known: Map<string, string>;
}

const dateWords = new Map<Locale, DateWords>();
const numberFormats = new Map<Locale, Intl.NumberFormat>();

/** A calendar date (YYYY-MM-DD) in words. No time zone can move it. */
export function formatDate(date: string, locale: Locale): string {
  const { format, known } = madeOnce(dateWords, locale, () => ({
    format: new Intl.DateTimeFormat(FORMATS[locale], { dateStyle: 'long', timeZone: 'UTC' }),
    known: new Map(),
  }));
  const words = known.get(date) ?? format.format(new Date(date));
  known.set(date, words);
  return words;
}

/**
 * A whole number, its digits grouped as the language has it. Small ones are written without `Intl`: in a browser
 * its first use takes as long as all else that shows answers, and the reader waits for it.
 */
export function formatNumber(value: number, locale: Locale): string {
  if (value < LEAST_GROUPED) return String(value);
  return madeOnce(numberFormats, locale, () => new Intl.NumberFormat(FORMATS[locale])).format(value);
}

/**
 * “3 articles”: a whole number, and the form of the word that goes with it. In English, Norwegian, Swedish and
 * Danish one alone takes the first form; a test holds this to `Intl.PluralRules`, which costs as `Intl` above.
 */
export function counted(value: number, locale: Locale, forms: { one: string; other: string }): string {
  return `${formatNumber(value, locale)} ${value === 1 ? forms.one : forms.other}`;
}

/** To make one costs a third of a millisecond and more, and every page wants several. */
function madeOnce<Made>(made: Map<Locale, Made>, locale: Locale, make: () => Made): Made {
  const known = made.get(locale) ?? make();
  made.set(locale, known);
  return known;
}
