import { maskAddresses } from './addresses.ts';
import { MASKS } from './kinds.ts';
import type { IsWord } from './name-end.ts';
import { maskNames } from './names.ts';
import { maskNumbers } from './numbers.ts';
import { maskSignatures } from './signature.ts';

/** More than the search reads of a question; the rest is left out, whatever it holds. */
const MOST_READ = 4000;
const MOST_KEPT = 2000;

/** What a terminal would obey, and what hides between letters and digits. */
const CONTROL = /(?!\n)\p{Cc}/gu;
const INVISIBLE = /\p{Cf}/gu;

export type Mask = (text: string) => string;

/**
 * Makes what takes personal data out of a text: mail addresses, links, phone, card, account and identity numbers,
 * and names after a greeting, an introduction or a sign-off, in every language of Waypost. `isWord` keeps what means
 * something on the site from being taken for a name. The text comes back on one line.
 */
export function createMask(isWord: IsWord): Mask {
  return (text) => {
    const plain = text.slice(0, MOST_READ).normalize('NFKC').replace(CONTROL, ' ').replace(INVISIBLE, '').trim();
    const numbered = maskNumbers(maskAddresses(plain));
    return maskNames(maskSignatures(numbered, isWord), isWord)
      .replace(/\s+/g, ' ')
      .replaceAll(`${MASKS.name} ${MASKS.name}`, MASKS.name)
      .trim()
      .slice(0, MOST_KEPT);
  };
}
