import type { Corpus } from '../../../src/answers/corpus.ts';

/** A question, and the ids of the articles that answer it; one of them is enough. */
export interface Question {
  text: string;
  wanted: readonly string[];
}

/** What one run measures: every engine gets the same articles and the same questions. */
export interface SearchCase {
  name: string;
  corpus: Corpus;
  questions: readonly Question[];
  /** Questions that no article answers. */
  outOfScope: readonly string[];
}
