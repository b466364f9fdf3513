import type { Locale } from '../model/locale.ts';

/** English dates are written the European way: “16 October 2026”. */
const FORMATS: Record<Locale, string> = { en: 'en-GB', nb: 'nb-NO', sv: 'sv-SE', da: 'da-DK' };

interface Formatters {
  date: Intl.DateTimeFormat;
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
    number: new Intl.NumberFormat(format),
    plural: new Intl.PluralRules(format),
  };
  made.set(locale, formatters);
  return formatters;
}

/** A calendar date (YYYY-MM-DD) in words. No time zone can move it. */
export function formatDate(date: string, locale: Locale): string {
  return formattersFor(locale).date.format(new Date(date));
}

export function formatNumber(value: number, locale: Locale): string {
  return formattersFor(locale).number.format(value);
}

/** “3 articles”: the number, and the form of the word that the language wants with it. */
export function counted(value: number, locale: Locale, forms: { one: string; other: string }): string {
  const form = formattersFor(locale).plural.select(value) === 'one' ? forms.one : forms.other;
  return `${formatNumber(value, locale)} ${form}`;
}
