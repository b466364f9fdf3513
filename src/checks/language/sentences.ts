import { wordsOf } from '../../library/words.ts';
import type { Locale } from '../../model/locale.ts';
import { PHRASES } from '../phrases/index.ts';
import type { Prose } from './prose.ts';

/** A sentence of running text, and its words. */
export interface Sentence {
  text: string;
  words: readonly string[];
  /** The block that it stands in, and where it begins there. */
  block: Prose;
  offset: number;
}

/** What may end a sentence, with what closes it and the white space before the next; so does a colon at the end of a line. */
const END = /(?:[.!?…。][^\s\p{L}\p{N}]{0,9}\s+|:[^\S\n]*\n\s*)(?=\S)/gu;
/** So many characters of a sentence are enough to see an abbreviation at its end. */
const LONGEST_END = 20;
const LAST_WORD = /(?:^|[\s(])([\p{L}.]+)\.\s*$/u;
const CAPITAL = /^[^\p{L}\p{N}]{0,3}\p{Lu}/u;
const SMALL = /^[^\p{L}\p{N}]{0,3}\p{Ll}/u;

/**
 * The sentences of all running text, in the order in which it is read. `Intl.Segmenter` is not used: it takes a soft
 * line break and “kl. 08” for an end, and five times as long.
 */
export function sentencesOf(prose: readonly Prose[], locale: Locale): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of prose) {
    if (block.kind !== 'sentence') continue;
    const { text } = block;
    let start = 0;
    const add = (end: number): void => {
      const sentence = text.slice(start, end);
      const words = wordsOf(sentence);
      if (words.length > 0) sentences.push({ text: sentence, words, block, offset: start });
    };
    END.lastIndex = 0;
    for (let match = END.exec(text); match; match = END.exec(text)) {
      const end = END.lastIndex;
      if (text[match.index] === '.' && goesOn(text, match.index + 1, end, locale)) continue;
      add(end);
      start = end;
    }
    add(text.length);
  }
  return sentences;
}

/** Whether a sentence goes on after a full stop: before a small letter, and after an abbreviation. */
function goesOn(text: string, stop: number, next: number, locale: Locale): boolean {
  const after = text.slice(next, next + 4);
  if (SMALL.test(after)) return true;
  const word = LAST_WORD.exec(text.slice(Math.max(0, stop - LONGEST_END), stop))?.[1]?.toLowerCase();
  if (!word) return false;
  const { leading, closing } = PHRASES[locale].abbreviations;
  return leading.has(word) || (closing.has(word) && !CAPITAL.test(after));
}
