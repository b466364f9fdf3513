import type { Postings } from './answer-index.ts';
import { addTo, sumOf } from './bm25.ts';
import { unionOf } from './union.ts';

const SIZES = [3, 4];

/** An n-gram that stands in more articles is passed over: it tells little, and takes longer than all the others. */
export const MOST_ARTICLES = 2000;

/** The runs of three and four letters of a stem, its ends marked: `kort` → `^ko kor ort rt$ ^kor kort ort$`. */
export function ngramsOf(stem: string): string[] {
  const marked = `^${stem}$`;
  const ngrams: string[] = [];
  for (const size of SIZES) for (let at = 0; at + size <= marked.length; at++) ngrams.push(marked.slice(at, at + size));
  return ngrams;
}

/** Where n-grams stand: derived from the stems, so that none of it need be moved. Worked out when first asked for. */
export class NgramIndex {
  /** For each article, how much it is held back for its length: `1 − b + b · length / average length`. */
  readonly heldBack: Float64Array;
  readonly #holders = new Map<string, Postings[]>();
  readonly #postings = new Map<string, Postings>();
  readonly #sums: Float64Array;

  constructor(stems: ReadonlyMap<string, Postings>, articles: number, lengthShare: number) {
    const lengths = new Float64Array(articles);
    for (const [stem, postings] of stems) {
      const ngrams = ngramsOf(stem);
      for (const ngram of ngrams) {
        const holders = this.#holders.get(ngram);
        if (holders) holders.push(postings);
        else this.#holders.set(ngram, [postings]);
      }
      for (let at = 0; at < postings.articles.length; at++)
        addTo(lengths, postings.articles[at] ?? 0, (postings.weights[at] ?? 0) * ngrams.length);
    }
    const average = sumOf(lengths) / articles || 1;
    this.heldBack = lengths.map((length) => 1 - lengthShare + (lengthShare * length) / average);
    this.#sums = new Float64Array(articles);
  }

  /** Where an n-gram stands: wherever a stem does that holds it. Nothing where it stands almost everywhere. */
  postingsOf(ngram: string): Postings | undefined {
    const holders = this.#holders.get(ngram);
    if (!holders || holders.length === 1) return holders?.[0];
    let postings = this.#postings.get(ngram);
    if (!postings) {
      postings = unionOf(holders, this.#sums);
      this.#postings.set(ngram, postings);
    }
    return postings.articles.length > MOST_ARTICLES ? undefined : postings;
  }
}
