import type { ArticleEntry } from '../answers/answer-index.ts';
import type { Reply } from '../answers/answers.ts';
import type { State } from '../answers/confidence.ts';
import type { LogQuestion } from './log-question.ts';
import { withoutMasks } from './mask/kinds.ts';
import type { Searches } from './searches.ts';

/** A question of the log, and what the search makes of it. */
export interface AskedQuestion extends LogQuestion {
  state: State;
  /** The articles found, the best first. */
  found: readonly ArticleEntry[];
  /**
   * Of the articles that are known to answer, the one that stands highest, else the first that is published in the
   * language; undefined where none is.
   */
  right: ArticleEntry | undefined;
  /** Where it stands, from 1; undefined where it is not among those found. */
  place: number | undefined;
  words: Reply['query']['words'];
}

/** As many answers as a page shows. */
export const MOST_FOUND = 5;

/** Asks every question once. `onProgress` hears how many are done. */
export function askLog(
  questions: readonly LogQuestion[],
  searches: Searches,
  onProgress?: (done: number) => void,
): AskedQuestion[] {
  return questions.flatMap((question, at) => {
    const search = searches.get(question.locale);
    if (!search) return [];
    const { state, answers, query } = search.ask(withoutMasks(question.text), { limit: MOST_FOUND });
    onProgress?.(at + 1);
    const found = answers.map(({ article }) => article);
    const rank = found.findIndex(({ id }) => question.wanted.includes(id));
    const right = found[rank] ?? search.index.articles.find(({ id }) => question.wanted.includes(id));
    return [{ ...question, state, found, right, place: rank < 0 ? undefined : rank + 1, words: query.words }];
  });
}
