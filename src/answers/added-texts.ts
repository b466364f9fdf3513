import type { Postings } from './answer-index.ts';
import type { Query } from './query.ts';
import type { Ranker, Scores } from './rank.ts';
import type { AnswerPlace } from './sentence.ts';

/** What the second file adds to the search, whole or, of a large site, in parts. */
export interface AddedTexts {
  /** Every stem that stands in a text. */
  readonly stems: ReadonlyMap<string, Postings>;
  /**
   * The weighed stems with the text of those articles worked in that carry no questions: they are found by their
   * text. Where an article does carry questions, its text would only blur them, and breaks ties instead.
   */
  workedInto(stems: ReadonlyMap<string, Postings>): ReadonlyMap<string, Postings>;
  /** Adds to the scores of a query what questions and texts say. */
  addTo(scores: Scores, query: Query, ranker: Ranker): void;
  /** Whether a stem stands in the text of an article. */
  says(article: number, stem: string): boolean;
  /** The sentence of an article that answers best, where it is loaded. */
  find(article: number, query: Query): AnswerPlace | undefined;
}
