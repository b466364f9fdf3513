import type { Locale } from '../model/locale.ts';

const LETTERS: Record<string, string> = { å: 'a', ä: 'a', æ: 'a', ö: 'o', ø: 'o', aa: 'a', ae: 'a', oe: 'o' };

/**
 * A word as it comes out of a keyboard without Nordic letters, whichever way one spells around them:
 * `overføring`, `overforing` and `overfoering` all become `overforing`. English stays as it is.
 */
export function fold(word: string, locale: Locale): string {
  if (locale === 'en') return word;
  return word.normalize('NFC').replace(/[åäæöø]|aa|ae|oe/g, (letters) => LETTERS[letters] ?? letters);
}

/** Whether a word holds letters that only a Nordic keyboard gives. */
export function hasNordicLetters(word: string): boolean {
  return /[åäæöø]/.test(word);
}
