import type { Language } from './languages/language.ts';
import { joinedWordsOf, wordsOf } from './words.ts';

/** English says “not” inside other words: `can’t`, `hasnt`. */
const NEGATION = /^(ca|wo|do|does|did|has|have|had|is|are|was|were|could|would|should|must)nt$|^cannot$/;

/** A single letter says nothing: it is the rest of `e-post`, or an article. */
const TELLING = /^(..+|\d)$/u;

/** Turns texts into stems; remembers each word, since the same words come again and again. */
export class Stemmer {
  readonly language: Language;
  readonly #known = new Map<string, string>();

  constructor(language: Language) {
    this.language = language;
  }

  /** The stem of a folded word. */
  stem(word: string): string {
    let stem = this.#known.get(word);
    if (stem === undefined) {
      stem = NEGATION.test(word) ? 'not' : this.language.stem(word);
      this.#known.set(word, stem);
    }
    return stem;
  }

  /** The stems of a text that is looked in. Hyphenated words stand both split and joined. */
  stemsOf(text: string): string[] {
    return [...wordsOf(text), ...joinedWordsOf(text)]
      .filter((word) => TELLING.test(word))
      .map((word) => this.stem(word));
  }
}
