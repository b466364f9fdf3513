import type { AnswerIndex, Postings } from './answer-index.ts';

const SIZES = [3, 4];

/** The runs of three and four letters of a stem, its ends marked: `kort` → `^ko kor ort rt$ ^kor kort ort$`. */
export function ngramsOf(stem: string): string[] {
  const marked = `^${stem}$`;
  return SIZES.flatMap((size) =>
    Array.from({ length: Math.max(0, marked.length - size + 1) }, (_, at) => marked.slice(at, at + size)),
  );
}

/** Where n-grams stand: derived from the stems, so that none of it need be moved. Worked out when first asked for. */
export class NgramIndex {
  /** For each article, how much it is held back for its length: `1 − b + b · length / average length`. */
  readonly heldBack: Float64Array;
  readonly #stems: AnswerIndex['stems'];
  readonly #holders = new Map<string, string[]>();
  readonly #postings = new Map<string, Postings>();

  constructor({ stems, articles }: AnswerIndex, lengthShare: number) {
    this.#stems = stems;
    const lengths = new Float64Array(articles.length);
    for (const [stem, postings] of stems) {
      const ngrams = ngramsOf(stem);
      for (const ngram of ngrams) {
        const holders = this.#holders.get(ngram);
        if (holders) holders.push(stem);
        else this.#holders.set(ngram, [stem]);
      }
      postings.articles.forEach((article, at) => {
        lengths[article] = (lengths[article] ?? 0) + (postings.weights[at] ?? 0) * ngrams.length;
      });
    }
    const average = lengths.reduce((sum, length) => sum + length, 0) / (articles.length || 1) || 1;
    this.heldBack = lengths.map((length) => 1 - lengthShare + (lengthShare * length) / average);
  }

  /** Where an n-gram stands: wherever a stem does that holds it. */
  postingsOf(ngram: string): Postings | undefined {
    const holders = this.#holders.get(ngram);
    if (!holders) return undefined;
    let postings = this.#postings.get(ngram);
    if (!postings) {
      postings = this.#union(holders);
      this.#postings.set(ngram, postings);
    }
    return postings;
  }

  #union(stems: readonly string[]): Postings {
    const sums = new Map<number, number>();
    for (const stem of stems) {
      const { articles, weights } = this.#stems.get(stem) ?? { articles: [], weights: [] };
      articles.forEach((article, at) => {
        sums.set(article, (sums.get(article) ?? 0) + (weights[at] ?? 0));
      });
    }
    return { articles: [...sums.keys()], weights: [...sums.values()] };
  }
}
