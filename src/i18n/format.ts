import type { Locale } from '../model/locale.ts';

/** English dates are written the European way: “16 October 2026”. */
const FORMATS: Record<Locale, string> = { en: 'en-GB', nb: 'nb-NO', sv: 'sv-SE', da: 'da-DK' };

/** A calendar date (YYYY-MM-DD) in words. No time zone can move it. */
export function formatDate(date: string, locale: Locale): string {
  return new Intl.DateTimeFormat(FORMATS[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
}

export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(FORMATS[locale]).format(value);
}

/** “3 articles”: the number, and the form of the word that the language wants with it. */
export function counted(value: number, locale: Locale, forms: { one: string; other: string }): string {
  const form = new Intl.PluralRules(FORMATS[locale]).select(value) === 'one' ? forms.one : forms.other;
  return `${formatNumber(value, locale)} ${form}`;
}
