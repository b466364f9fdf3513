import type { Postings } from './answer-index.ts';
import { addTo } from './bm25.ts';

/** Where any of the terms stands, and how much of all of them. `sums`, one for each article, is written over. */
export function unionOf(terms: readonly Postings[], sums: Float64Array): Postings {
  sums.fill(0);
  let count = 0;
  for (const { articles, weights } of terms) {
    for (let at = 0; at < articles.length; at++) {
      const article = articles[at] ?? 0;
      if (sums[article] === 0) count++;
      addTo(sums, article, weights[at] ?? 0);
    }
  }
  const union = { articles: new Uint32Array(count), weights: new Float64Array(count) };
  for (let article = 0, at = 0; at < count; article++) {
    const sum = sums[article] ?? 0;
    if (sum === 0) continue;
    union.articles[at] = article;
    union.weights[at] = sum;
    at++;
  }
  return union;
}
