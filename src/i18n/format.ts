import type { Locale } from '../model/locale.ts';

/** English dates are written the European way: “16 October 2026”. */
const FORMATS: Record<Locale, string> = { en: 'en-GB', nb: 'nb-NO', sv: 'sv-SE', da: 'da-DK' };

interface Formatters {
  date: Intl.DateTimeFormat;
  /** Dates in words, by the date: thousands of articles share a few hundred days. */
  dates: Map<string, string>;
  number: Intl.NumberFormat;
  plural: Intl.PluralRules;
}

/** To make one costs a third of a millisecond, and every page wants several. */
const made = new Map<Locale, Formatters>();

function formattersFor(locale: Locale): Formatters {
  const known = made.get(locale);
  if (known) return known;
  const format = FORMATS[locale];
  const formatters = {
    date: new Intl.DateTimeFormat(format, { dateStyle: 'long', timeZone: 'UTC' }),
    dates: new Map<string, string>(),
    number: new Intl.NumberFormat(format),
    plural: new Intl.PluralRules(format),
  };
  made.set(locale, formatters);
  return formatters;
}

/** A calendar date (YYYY-MM-DD) in words. No time zone can move it. */
export function formatDate(date: string, locale: Locale): string {
  const { dates, date: formatter } = formattersFor(locale);
  const words = dates.get(date) ?? formatter.format(new Date(date));
  dates.set(date, words);
  return words;
}

export function formatNumber(value: number, locale: Locale): string {
  return formattersFor(locale).number.format(value);
}

/** “3 articles”: the number, and the form of the word that the language wants with it. */
export function counted(value: number, locale: Locale, forms: { one: string; other: string }): string {
  const form = formattersFor(locale).plural.select(value) === 'one' ? forms.one : forms.other;
  return `${formatNumber(value, locale)} ${form}`;
}
