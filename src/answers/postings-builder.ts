import type { Postings } from './answer-index.ts';
import { sumOf } from './bm25.ts';

/** A field of all articles: the stems of each in it, none where an article does not have it. */
export interface Field {
  texts: readonly (readonly string[])[];
  /** What an occurrence weighs in a text of average length. */
  weight: number;
  /** How much a long text is held back: `b` of BM25F. */
  heldBack: number;
}

/**
 * Where stems stand in the fields of articles, in their order, as BM25F mixes fields: each occurrence weighs
 * `w_f / (1 − b + b · length / average length)`, the average being over the articles that have the field.
 * @see Robertson & Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), 3.6
 */
export function postingsOf(fields: readonly Field[]): Map<string, Postings> {
  const gatherer = new Gatherer();
  const weights = fields.map(eachWeighs);
  for (let article = 0; article < (fields[0]?.texts.length ?? 0); article++) {
    fields.forEach(({ texts }, at) => {
      const weight = weights[at]?.[article] ?? 0;
      for (const stem of texts[article] ?? []) gatherer.add(stem, article, weight);
    });
  }
  return gatherer.sorted();
}

/** What an occurrence in the field weighs in each article. */
export function eachWeighs({ texts, weight, heldBack }: Field): Float64Array {
  const lengths = Float64Array.from(texts, ({ length }) => length);
  const average = sumOf(lengths) / lengths.filter(Boolean).length || 1;
  return lengths.map((length) => weight / (1 - heldBack + (heldBack * length) / average));
}

/** Gathers where terms stand, article by article in their order. */
class Gatherer {
  readonly #terms = new Map<string, { articles: number[]; weights: number[] }>();

  /** Adds to what a term weighs in an article, which is the last one so far or comes after it. */
  add(term: string, article: number, weight: number): void {
    const found = this.#terms.get(term);
    if (!found) this.#terms.set(term, { articles: [article], weights: [weight] });
    else if (found.articles.at(-1) === article) found.weights.push((found.weights.pop() ?? 0) + weight);
    else {
      found.articles.push(article);
      found.weights.push(weight);
    }
  }

  sorted(): Map<string, Postings> {
    const terms = [...this.#terms].sort(([a], [b]) => (a < b ? -1 : 1));
    return new Map(
      terms.map(([term, { articles, weights }]) => [
        term,
        { articles: Uint32Array.from(articles), weights: Float64Array.from(weights) },
      ]),
    );
  }
}
