import type { Locale } from '../model/locale.ts';
import type { Counts, Narrowing } from './facets.ts';
import type { Run, Section } from './passage.ts';

/** What a reader wants to know, as typed. */
export interface Question {
  text: string;
  locale: Locale;
  /** The persona that the reader chose; its articles are raised, and no other is hidden. */
  persona?: string | undefined;
  /** The other languages of the site; a question that is typed in one of them is answered in it. */
  others?: readonly Locale[];
}

export interface Wanted {
  /** How many answers to give at most. */
  limit: number;
  /** Where this is given, only what passes is an answer, and every value comes with its count. */
  narrowing?: Narrowing;
}

/** One article that answers. All of it is text from the site's own index, to be shown as text. */
export interface Answer {
  /** Id of the article; the full text does not tell it. */
  id?: string;
  url: string;
  title: string;
  /** Id of the stage of the journey at which it helps; empty where the index does not say. */
  stage: string;
  /** The sentence that answers, with the words that were asked for marked. */
  passage: readonly Run[];
  /** The headings under which it answers. */
  sections: readonly Section[];
}

/** good: the first answers. weak: it may. none: there is no good answer; what is given is but the closest. */
export type Verdict = 'good' | 'weak' | 'none';

export interface Findings {
  verdict: Verdict;
  /** How many articles were found; `answers` holds the first of them. */
  total: number;
  answers: readonly Answer[];
  counts?: Counts;
  /** The language of the answers, where it is not that of the page. */
  otherLocale?: Locale;
  /** Settles when more has been loaded, and the same question can be answered better. */
  improves?: Promise<void> | undefined;
}

export const NOTHING: Findings = { verdict: 'none', total: 0, answers: [] };

/**
 * Whatever answers questions: the small index of answers (`AnswersSearcher`), the full text (`PagefindSearcher`),
 * and the two in turn (`AnswersFirst`). The search box and the page of results know but this.
 */
export interface Searcher {
  /** Throws SearchUnreachable where the index cannot be had. */
  find(question: Question, wanted: Wanted): Promise<Findings>;
}

/** The index could not be loaded, or has gone away. */
export class SearchUnreachable extends Error {
  constructor(cause?: unknown) {
    super('The search index cannot be reached', { cause });
    this.name = 'SearchUnreachable';
  }
}
