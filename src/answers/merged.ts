import type { Postings } from './answer-index.ts';
import { unionOf } from './union.ts';

/** Terms with others added to them; `articles` is how many there are. */
export function mergedInto(
  terms: ReadonlyMap<string, Postings>,
  others: ReadonlyMap<string, Postings>,
  articles: number,
): ReadonlyMap<string, Postings> {
  const sums = new Float64Array(articles);
  const merged = new Map(terms);
  for (const [term, postings] of others) {
    const known = merged.get(term);
    merged.set(term, known ? unionOf([known, postings], sums) : postings);
  }
  return merged;
}
