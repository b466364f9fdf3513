import type { Locale } from '../../model/locale.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';
import type { SupportMessages } from './words.ts';

const MESSAGES: Record<Locale, SupportMessages> = { en, nb, sv, da };

/** The words of those who answer customers, in one language. */
export function supportMessagesFor(locale: Locale): SupportMessages {
  return MESSAGES[locale];
}
