import type { Postings } from './answer-index.ts';

/** A term that tells less than this tells this much all the same, so that whatever stands somewhere is found. */
const LEAST_TELLING = 0.05;

/** How much a term tells that stands in `count` of `all` articles: Lucene’s form of idf, never negative. */
export function rarity(count: number, all: number): number {
  return Math.log(1 + (all - count + 0.5) / (count + 0.5));
}

/**
 * How much a term tells, from its postings: its rarity, less `chance` times the rarity that it would have if its
 * occurrences were strewn over the articles at random. What tells gathers in few.
 * @see Church & Gale, Inverse Document Frequency: A Measure of Deviations from Poisson (1995)
 */
export function telling({ articles, weights }: Postings, all: number, chance: number): number {
  const strewn = -Math.log(1 - Math.exp(-sumOf(weights) / all));
  // Without any article it is so common that none says where it stands; see answer-index.ts.
  return Math.max(LEAST_TELLING, articles.length && rarity(articles.length, all) - chance * strewn);
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
    const k = heldBack ? saturation * (heldBack[article] ?? 1) : saturation;
    addTo(scores, article, (factor * weight * (k + 1)) / (weight + k));
  }
}

/** Adds `share` of the other scores, the best of those being 1. */
export function mixIn(scores: Float64Array, others: Float64Array, share: number): void {
  const best = maxOf(others);
  if (best > 0) for (let at = 0; at < scores.length; at++) addTo(scores, at, (share * (others[at] ?? 0)) / best);
}

/** Adds to one place of a list. */
export function addTo(list: Float64Array, at: number, weight: number): void {
  list[at] = (list[at] ?? 0) + weight;
}

export function sumOf(list: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < list.length; at++) sum += list[at] ?? 0;
  return sum;
}

function maxOf(list: Float64Array): number {
  let most = 0;
  for (let at = 0; at < list.length; at++) most = Math.max(most, list[at] ?? 0);
  return most;
}
