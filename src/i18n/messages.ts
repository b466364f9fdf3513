import type { Locale } from '../model/locale.ts';
import { da } from './da.ts';
import { en, type Messages } from './en.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';

export type { Messages };

const MESSAGES: Record<Locale, Messages> = { en, nb, sv, da };

/** The words on the pages, in one language. */
export function messagesFor(locale: Locale): Messages {
  return MESSAGES[locale];
}
