import type { Locale } from '../../model/locale.ts';
import { counted } from '../format.ts';
import type { Counted } from './words.ts';

/** Puts values in their places: `fill('{count} found', { count: '3' })`. */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** A text about a number of things: `3 articles for “lost card”`. */
export function fillCounted(
  text: string,
  count: number,
  forms: Counted,
  locale: Locale,
  values: Readonly<Record<string, string>> = {},
): string {
  return fill(text, { ...values, count: counted(count, locale, forms) });
}
