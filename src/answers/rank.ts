import type { ArticleEntry, Postings } from './answer-index.ts';
import { addSaturated, addTo, mixIn, rarity, sumOf, telling } from './bm25.ts';
import { MOST_ARTICLES, NgramIndex, ngramsOf } from './ngrams.ts';
import type { Query } from './query.ts';
import { type Ranking, TUNING } from './tuning.ts';

/** The scores of all articles for one query, by the number of the article. */
export interface Scores {
  stems: Float64Array;
  ngrams: Float64Array;
  /** How nearly one of its questions is the very same, from 0 to 1; known once the text is loaded. */
  same?: Float64Array;
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
  readonly #count: number;
  readonly #stems: ReadonlyMap<string, Postings>;
  readonly #ngrams: NgramIndex;
  /** How much terms tell, as far as it has been asked for: stems, and n-grams. */
  readonly #tells = { stems: new Map<string, number>(), ngrams: new Map<string, number>() };
  /** For each article, the weights of all its stems; and of the whole collection. */
  readonly #lengths: Float64Array;
  readonly #total: number;

  constructor(stems: ReadonlyMap<string, Postings>, articles: readonly ArticleEntry[]) {
    this.#stems = stems;
    this.#count = articles.length;
    const asked = articles.filter((article) => article.asked).length;
    this.ranking = asked * 2 >= articles.length ? TUNING.byQuestions : TUNING.byText;
    this.#ngrams = new NgramIndex(stems, articles.length, this.ranking.ngrams.length);
    this.#lengths = new Float64Array(articles.length);
    for (const { articles: numbers, weights } of stems.values()) {
      for (let at = 0; at < numbers.length; at++) addTo(this.#lengths, numbers[at] ?? 0, weights[at] ?? 0);
    }
    this.#total = sumOf(this.#lengths);
  }

  /** How much a stem tells here; one that stands nowhere tells most. */
  tells(stem: string): number {
    return this.#howMuch(stem, this.#stems.get(stem), this.#tells.stems, this.ranking);
  }

  /** Scores of every article, by number. */
  scores(query: Query): Scores {
    const stems = this.#byStems(query);
    const ngrams = this.#byNgrams(query);
    const { mix } = this.ranking;
    const mixed = new Float64Array(this.#count);
    mixIn(mixed, stems, mix.stems);
    mixIn(mixed, ngrams, mix.ngrams);
    if (mix.likelihood > 0) mixIn(mixed, this.#byLikelihood(query), mix.likelihood);
    return { stems, ngrams, mixed };
  }

  /** What each stem of a query gives an article, as BM25 counts it. */
  matches(query: Query, article: number): Map<string, number> {
    const { saturation } = this.ranking;
    const matches = new Map<string, number>();
    for (const { stem, weight } of query.stems) {
      const postings = this.#stems.get(stem);
      const x = postings?.weights[postings.articles.indexOf(article)] ?? 0;
      if (x > 0) matches.set(stem, (weight * this.tells(stem) * x * (saturation + 1)) / (x + saturation));
    }
    return matches;
  }

  #byStems(query: Query): Float64Array {
    const scores = new Float64Array(this.#count);
    for (const { stem, weight } of query.stems) {
      const postings = this.#stems.get(stem);
      if (postings) addSaturated(scores, postings, weight * this.tells(stem), this.ranking.saturation);
    }
    return scores;
  }

  #byNgrams({ words }: Query): Float64Array {
    const { ngrams } = this.ranking;
    const counts = new Map<string, number>();
    for (const { stem, weight } of words) {
      for (const ngram of ngramsOf(stem)) counts.set(ngram, (counts.get(ngram) ?? 0) + weight);
    }
    const scores = new Float64Array(this.#count);
    for (const [ngram, count] of counts) {
      const postings = this.#ngrams.postingsOf(ngram);
      if (!postings) continue;
      const tells = this.#howMuch(ngram, postings, this.#tells.ngrams, ngrams);
      addSaturated(scores, postings, count * tells, ngrams.saturation, this.#ngrams.heldBack);
    }
    return scores;
  }

  #byLikelihood(query: Query): Float64Array {
    const scores = new Float64Array(this.#count);
    for (const { stem, weight } of query.stems) {
      const postings = this.#stems.get(stem);
      if (!postings || postings.articles.length > MOST_ARTICLES) continue;
      const { articles, weights } = postings;
      const expected = (TUNING.smoothing * sumOf(weights)) / this.#total;
      for (let at = 0; at < articles.length; at++) {
        const article = articles[at] ?? 0;
        const likelier = (weights[at] ?? 0) / (expected * (this.#lengths[article] ?? 1));
        addTo(scores, article, weight * Math.log1p(likelier));
      }
    }
    return scores;
  }

  #howMuch(
    term: string,
    postings: Postings | undefined,
    known: Map<string, number>,
    { rarity: power, chance }: { rarity: number; chance: number },
  ): number {
    if (!postings) return rarity(0, this.#count) ** power;
    const tells = known.get(term) ?? telling(postings, this.#count, chance) ** power;
    known.set(term, tells);
    return tells;
  }
}
