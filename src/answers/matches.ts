import type { Answer, Answers } from './answers.ts';
import type { Query, QueryStem } from './query.ts';

/** A stem of the query that stands in an article, and what it gives. */
export interface Match extends QueryStem {
  score: number;
}

/** Why an article answers a query: the stems that count, the most telling first. */
export function matchesOf({ ranker }: Answers, { number }: Answer, query: Query): Match[] {
  const found = ranker.matches(query, number);
  return query.stems
    .map((stem) => ({ ...stem, score: found.get(stem.stem) ?? 0 }))
    .filter((match) => match.score > 0)
    .sort((a, b) => b.score - a.score);
}
