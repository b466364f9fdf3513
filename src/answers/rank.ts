import type { AnswerIndex, Postings } from './answer-index.ts';
import { addSaturated, rarity } from './bm25.ts';
import { NgramIndex, ngramsOf } from './ngrams.ts';
import type { Query } from './query.ts';
import { type Ranking, TUNING } from './tuning.ts';

/** The scores of all articles for one query, by the number of the article. */
export interface Scores {
  stems: Float64Array;
  ngrams: Float64Array;
  /** All views together, each against its best article; what articles are ordered by. */
  mixed: Float64Array;
}

/**
 * Scores articles for a query: three views of the same postings, each against its best article, mixed.
 *
 * - Stems, by BM25F: `Σ_t w_t · idf_t · x_t · (k + 1) / (x_t + k)`, `x` being the weights of the index.
 * - Character n-grams, by the same: they forgive inflection, compounding and typing errors.
 * - Query likelihood: `Σ_t w_t · ln(1 + x_t / (λ · len · p_t))`, which asks how much of the article the word is.
 *
 * @see Robertson & Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009)
 * @see Zhai & Lafferty, A Study of Smoothing Methods for Language Models (2004)
 */
export class Ranker {
  readonly ranking: Ranking;
  readonly #index: AnswerIndex;
  readonly #ngrams: NgramIndex;
  /** For each article, the weights of all its stems; for each stem, its share of the collection. */
  readonly #lengths: Float64Array;
  readonly #shares = new Map<string, number>();

  constructor(index: AnswerIndex) {
    this.#index = index;
    const asked = index.articles.filter((article) => article.asked).length;
    this.ranking = asked * 2 >= index.articles.length ? TUNING.byQuestions : TUNING.byText;
    this.#ngrams = new NgramIndex(index, this.ranking.ngrams.length);
    this.#lengths = new Float64Array(index.articles.length);
    let total = 0;
    for (const [stem, { articles, weights }] of index.stems) {
      let sum = 0;
      articles.forEach((article, at) => {
        const weight = weights[at] ?? 0;
        this.#lengths[article] = (this.#lengths[article] ?? 0) + weight;
        sum += weight;
      });
      this.#shares.set(stem, sum);
      total += sum;
    }
    for (const [stem, sum] of this.#shares) this.#shares.set(stem, sum / total);
  }

  /** How much a stem tells here; one that stands nowhere tells most. */
  tells(stem: string): number {
    return (
      rarity(this.#index.stems.get(stem)?.articles.length ?? 0, this.#index.articles.length) ** this.ranking.rarity
    );
  }

  /** Scores of every article, by number. */
  scores(query: Query): Scores {
    const [stems, ngrams] = [this.#byStems(query), this.#byNgrams(query)];
    const { mix } = this.ranking;
    const mixed = this.#zeros();
    const mixIn = (scores: Float64Array, share: number) => {
      const best = scores.reduce((most, score) => Math.max(most, score), 0) || 1;
      scores.forEach((score, article) => {
        mixed[article] = (mixed[article] ?? 0) + (share * score) / best;
      });
    };
    mixIn(stems, mix.stems);
    mixIn(ngrams, mix.ngrams);
    if (mix.likelihood > 0) mixIn(this.#byLikelihood(query), mix.likelihood);
    return { stems, ngrams, mixed };
  }

  /** What each stem of a query gives an article, as BM25 counts it. */
  matches(query: Query, article: number): Map<string, number> {
    const { saturation } = this.ranking;
    const matches = new Map<string, number>();
    for (const { stem, weight } of query.stems) {
      const { articles, weights } = this.#postings(stem);
      const x = weights[placeOf(articles, article)] ?? 0;
      if (x > 0) matches.set(stem, (weight * this.tells(stem) * x * (saturation + 1)) / (x + saturation));
    }
    return matches;
  }

  #byStems(query: Query): Float64Array {
    const { saturation } = this.ranking;
    const scores = this.#zeros();
    for (const { stem, weight } of query.stems) {
      addSaturated(scores, this.#postings(stem), weight * this.tells(stem), saturation);
    }
    return scores;
  }

  #byNgrams({ words }: Query): Float64Array {
    const { saturation, rarity: power } = this.ranking.ngrams;
    const counts = new Map<string, number>();
    for (const { stem, weight } of words) {
      for (const ngram of ngramsOf(stem)) counts.set(ngram, (counts.get(ngram) ?? 0) + weight);
    }
    const scores = this.#zeros();
    for (const [ngram, count] of counts) {
      const postings = this.#ngrams.postingsOf(ngram);
      if (!postings) continue;
      const tells = rarity(postings.articles.length, scores.length) ** power;
      addSaturated(scores, postings, count * tells, saturation, this.#ngrams.heldBack);
    }
    return scores;
  }

  #byLikelihood(query: Query): Float64Array {
    const scores = this.#zeros();
    for (const { stem, weight } of query.stems) {
      const { articles, weights } = this.#postings(stem);
      const expected = TUNING.smoothing * (this.#shares.get(stem) ?? 1);
      articles.forEach((article, at) => {
        const likelier = (weights[at] ?? 0) / (expected * (this.#lengths[article] ?? 1));
        scores[article] = (scores[article] ?? 0) + weight * Math.log1p(likelier);
      });
    }
    return scores;
  }

  #postings(stem: string): Postings {
    return this.#index.stems.get(stem) ?? { articles: [], weights: [] };
  }

  #zeros(): Float64Array {
    return new Float64Array(this.#index.articles.length);
  }
}

/** Where a number stands in a rising list, or -1. */
function placeOf(rising: readonly number[], wanted: number): number {
  let [low, high] = [0, rising.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const number = rising[middle] ?? 0;
    if (number === wanted) return middle;
    if (number < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
