import type { AddedTexts } from '../added-texts.ts';
import type { AnswerIndex, Postings } from '../answer-index.ts';
import { bestOf } from '../best-of.ts';
import { addTo, mixIn } from '../bm25.ts';
import { mergedInto } from '../merged.ts';
import { readNumbers } from '../numbers.ts';
import { readPassages } from '../passage-file.ts';
import type { Query } from '../query.ts';
import { QuestionMatcher } from '../questions.ts';
import type { Ranker, Scores } from '../rank.ts';
import { type AnswerPlace, SentenceFinder } from '../sentence.ts';
import type { Stemmer } from '../stemmer.ts';
import { TextPostings } from '../text-postings.ts';
import { TUNING } from '../tuning.ts';
import { readBodies } from './bodies-file.ts';
import { TitleHashes } from './title-hash.ts';

/** So many of the best articles have their questions looked at one by one: as many as are shown. */
const CANDIDATES = 5;

type Stems = ReadonlyMap<string, Postings>;

/** The questions and sentences of some articles, one after another from `first` on. */
interface Part {
  first: number;
  questions: QuestionMatcher;
  sentences: SentenceFinder;
}

/**
 * What is known of a large site besides its index: from the first the hashes of titles; then, with the second file, in
 * which articles a stem stands, of the beginning of their texts; and in parts, for those articles that are shown, their
 * questions and sentences. What a query is met with depends on none but the parts of its own best articles.
 */
export class LargeTexts extends TextPostings implements AddedTexts {
  readonly #index: AnswerIndex;
  readonly #stemmer: Stemmer;
  readonly #titles: TitleHashes;
  readonly #size: number;
  readonly #parts = new Map<number, Part>();

  /** Throws where the index is not that of a large site. */
  constructor(index: AnswerIndex, stemmer: Stemmer) {
    if (!index.parts) throw new Error('Unexpected index of a small site.');
    super(new Map(), index.articles.length);
    this.#index = index;
    this.#stemmer = stemmer;
    this.#titles = new TitleHashes(readNumbers(index.parts.titles));
    this.#size = index.parts.sizes.texts;
  }

  /** Takes in what the bodies say. Throws where they are of another version. */
  addBodies(json: string): void {
    this.stems = readBodies(json);
  }

  /** Adds the questions and sentences of the articles of a part. Throws where they are of another version. */
  addPart(part: number, json: string): void {
    const { articles } = readPassages(json);
    const first = part * this.#size;
    const titled = articles.map(({ questions }, at) => [this.#index.articles[first + at]?.title ?? '', ...questions]);
    const sentences = new SentenceFinder({ locale: this.#index.locale, articles }, this.#stemmer);
    this.#parts.set(part, { first, questions: new QuestionMatcher(titled, this.#stemmer), sentences });
  }

  workedInto(stems: Stems): Stems {
    const { articles } = this.#index;
    if (articles.every(({ asked }) => asked)) return stems;
    const unasked = new Map<string, Postings>();
    for (const [stem, { articles: holders, weights }] of this.stems) {
      const places = [...holders.keys()].filter((at) => !articles[holders[at] ?? 0]?.asked);
      if (places.length === 0 && holders.length > 0) continue;
      unasked.set(stem, {
        articles: Uint32Array.from(places, (at) => holders[at] ?? 0),
        weights: Float64Array.from(places, (at) => TUNING.body.weight * (weights[at] ?? 0)),
      });
    }
    return mergedInto(stems, unasked, articles.length);
  }

  addTo(scores: Scores, query: Query, ranker: Ranker): void {
    const { mixed } = scores;
    const { mix } = ranker.ranking;
    if (mix.body > 0) mixIn(mixed, this.scores(query), mix.body);
    const nearness = this.#nearness(mixed, query);
    const nearest = Math.max(...nearness.values());
    for (const [article, near] of nearness) addTo(mixed, article, (mix.questions * near) / nearest);
    for (const article of this.#titles.articlesOf(query)) {
      if (this.#holdsEachWord(article, query, ranker)) nearness.set(article, 1);
    }
    const { weight, power } = TUNING.sameQuestion;
    scores.same = new Float64Array(mixed.length);
    for (const [article, near] of nearness) {
      scores.same[article] = near ** power;
      addTo(mixed, article, weight * near ** power);
    }
  }

  find(article: number, query: Query): AnswerPlace | undefined {
    const part = this.#partOf(article);
    return part?.sentences.find(article - part.first, query, (stem) => this.tells(stem));
  }

  /** Nothing where a stem is so common that no file says where it stands; see fit.ts. */
  override tells(stem: string): number {
    return this.stems.get(stem)?.articles.length === 0 ? 0 : super.tells(stem);
  }

  /** How near the best articles' own questions come to a query; of none until those of all of them are there. */
  #nearness(mixed: Float64Array, query: Query): Map<number, number> {
    const best = bestOf(mixed, CANDIDATES);
    const nearness = new Map<number, number>();
    for (const [part, articles] of Map.groupBy(best, (article) => this.#partOf(article))) {
      if (!part) return new Map();
      const near = part.questions.nearness(query);
      for (const article of articles) {
        const cosine = near[article - part.first] ?? 0;
        if (cosine > 0) nearness.set(article, cosine);
      }
    }
    return nearness;
  }

  /** Whether an article has a query’s words, by which it is told from those that merely have a hash in common with it. */
  #holdsEachWord(article: number, query: Query, ranker: Ranker): boolean {
    const matches = ranker.matches(query, article);
    // A single letter stands in no index (see text.ts), and of the most common words none says where they stand.
    const cannotTell = (word: string, stem: string) =>
      word.length < 2 || this.#index.stems.get(stem)?.articles.length === 0;
    return matches.size > 0 && query.words.every(({ word, readAs }) => matches.has(readAs) || cannotTell(word, readAs));
  }

  #partOf(article: number): Part | undefined {
    return this.#parts.get(Math.floor(article / this.#size));
  }
}
