import type { Postings } from './answer-index.ts';

/** How much a term tells that stands in `count` of `all` articles: Lucene’s form of idf, never negative. */
export function rarity(count: number, all: number): number {
  return Math.log(1 + (all - count + 0.5) / (count + 0.5));
}

/**
 * Adds `factor · x · (k + 1) / (x + k)` to each article of the postings, `k` being the saturation,
 * times how much that article is held back for its length where `heldBack` tells.
 */
export function addSaturated(
  scores: Float64Array,
  { articles, weights }: Postings,
  factor: number,
  saturation: number,
  heldBack?: Float64Array,
): void {
  for (let at = 0; at < articles.length; at++) {
    const article = articles[at] ?? 0;
    const weight = weights[at] ?? 0;
    const k = saturation * (heldBack?.[article] ?? 1);
    scores[article] = (scores[article] ?? 0) + (factor * weight * (k + 1)) / (weight + k);
  }
}

/** The scores, the best being 1. */
export function againstBest(scores: Float64Array): Float64Array {
  const best = scores.reduce((most, score) => Math.max(most, score), 0);
  return best > 0 ? scores.map((score) => score / best) : scores;
}
