import type { Stemmer } from './stemmer.ts';
import { joinedWordsOf, wordsOf } from './words.ts';

/** A single letter says nothing: it is the rest of `e-post`, or an article. */
const TELLING = /^(..+|\d)$/u;

/** The stems of a text that is looked in. Hyphenated words stand both split and joined. */
export function stemsOf(stemmer: Stemmer, text: string): string[] {
  return [...wordsOf(text), ...joinedWordsOf(text)]
    .filter((word) => TELLING.test(word))
    .map((word) => stemmer.stem(word));
}
