/** What the search must know of a language. Each is a module of its own, so that a page loads one. */
export interface Language {
  /** The stem of a folded word. */
  stem(word: string): string;
  /** Folded words that say too little to be looked for. Kept: not, how, why, when, where. */
  stopWords: ReadonlySet<string>;
}
