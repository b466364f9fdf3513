import type { Locale } from '../model/locale.ts';
import { fold, hasNordicLetters } from './fold.ts';
import { STOP_WORDS } from './stop-words.ts';

/** One thing that a question asks for. */
export interface ContentWord {
  /** The ways of spelling it that are looked up; the one that finds an article best counts. */
  forms: readonly string[];
}

/**
 * No question is looked up by more words. On 1,000 real questions 10 words did as well as all of them and
 * 6 cost three points; each word more is a search more.
 */
export const MOST_WORDS = 12;

/**
 * The words of a question that carry its meaning, in the order in which they were asked, each once.
 * A question of stop words alone keeps them: there is nothing else to go by.
 */
export function contentWords(question: string, locale: Locale): ContentWord[] {
  const words = [...new Set(wordsOf(question, locale))];
  const telling = words.filter((word) => !isStopWord(word, locale));
  return longest(telling.length > 0 ? telling : words, MOST_WORDS)
    .flatMap(splitHyphens)
    .map((spellings) => ({ forms: [...new Set(spellings.flatMap((word) => formsOf(word, locale)))] }));
}

/** Lower case, apostrophes closed (`it’s` → `its`), hyphens kept, all else between words dropped. */
function wordsOf(text: string, locale: Locale): string[] {
  let plain = text.normalize('NFC').toLocaleLowerCase(locale).replace(/['’ʼ]/g, '');
  if (locale === 'en') plain = plain.replace(CONTRACTED_NOT, 'not');
  return plain.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
}

/** `hasn’t` says `not`; left whole, the index would take it for `has`. */
const CONTRACTED_NOT = /\b(?:is|are|was|were|do|does|did|has|have|had|ca|wo|could|would|should)nt\b/g;

/** `pin-kode` is asked for as `pinkode` or `pin`, and `kode`; in `e-post` the parts mean something else. */
function splitHyphens(word: string): string[][] {
  const closed = word.replaceAll('-', '');
  const [first = word, ...rest] = word.split('-');
  const telling = rest.length > 0 && [first, ...rest].every((part) => part.length >= 3);
  return telling ? [[closed, first], ...rest.map((part) => [part])] : [[closed]];
}

function isStopWord(word: string, locale: Locale): boolean {
  return STOP_WORDS[locale].has(word) || /^\p{L}$/u.test(word);
}

/** The longest say most; they keep their order. */
function longest(words: readonly string[], most: number): string[] {
  if (words.length <= most) return [...words];
  const kept = new Set(words.toSorted((a, b) => b.length - a.length).slice(0, most));
  return words.filter((word) => kept.has(word));
}

/** Who types `ø` means it; who does not may have meant it by `o` or `oe`. */
function formsOf(word: string, locale: Locale): string[] {
  return hasNordicLetters(word) ? [word] : [word, fold(word, locale)];
}
