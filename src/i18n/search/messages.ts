import type { Locale } from '../../model/locale.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';
import type { SearchMessages } from './words.ts';

const MESSAGES: Record<Locale, SearchMessages> = { en, nb, sv, da };

/** The words of the search, in one language. */
export function searchMessagesFor(locale: Locale): SearchMessages {
  return MESSAGES[locale];
}
