import type { Language } from './languages/language.ts';

/** English says “not” inside other words: `can’t`, `hasnt`. */
const NEGATION = /^(ca|wo|do|does|did|has|have|had|is|are|was|were|could|would|should|must)nt$|^cannot$/;

/** Finds the stems of words; remembers each, since the same words come again and again. */
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
}
