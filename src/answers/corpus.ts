import type { Locale } from '../model/locale.ts';
import type { ArticleEntry, Section } from './answer-index.ts';

/** An article as the index takes it in. */
export interface Document {
  entry: ArticleEntry;
  questions: readonly string[];
  description: string;
  sections: readonly Section[];
}

/** All articles of one language, and the groups of words that mean the same in it. */
export interface Corpus {
  locale: Locale;
  documents: readonly Document[];
  synonyms: readonly (readonly string[])[];
}
