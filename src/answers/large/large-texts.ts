import type { AddedTexts } from '../added-texts.ts';
import type { AnswerIndex, Passages, Postings } from '../answer-index.ts';
import { mixIn } from '../bm25.ts';
import { mergedInto } from '../merged.ts';
import type { Query } from '../query.ts';
import { addSame, QuestionMatcher } from '../questions.ts';
import type { Ranker, Scores } from '../rank.ts';
import { type AnswerPlace, SentenceFinder } from '../sentence.ts';
import type { Stemmer } from '../stemmer.ts';
import { TextPostings } from '../text-postings.ts';
import { TUNING } from '../tuning.ts';

/** The questions and sentences of some articles, one after another from `first` on. */
interface Part {
  first: number;
  questions: QuestionMatcher;
  sentences: SentenceFinder;
}

/**
 * What the second file of a large site adds: in which articles a stem stands, of the beginning of their texts. Their
 * questions and sentences come in parts, for those articles that are shown.
 */
export class LargeTexts implements AddedTexts {
  readonly #index: AnswerIndex;
  readonly #bodies: TextPostings;
  readonly #stemmer: Stemmer;
  readonly #parts = new Map<number, Part>();

  constructor(index: AnswerIndex, bodies: ReadonlyMap<string, Postings>, stemmer: Stemmer) {
    this.#index = index;
    this.#bodies = new TextPostings(bodies, index.articles.length);
    this.#stemmer = stemmer;
  }

  /** Adds what the articles of a part say. */
  add(part: number, { articles }: Passages): void {
    const first = part * this.#size;
    const titled = articles.map(({ questions }, at) => [this.#index.articles[first + at]?.title ?? '', ...questions]);
    const sentences = new SentenceFinder({ locale: this.#index.locale, articles }, this.#stemmer);
    this.#parts.set(part, { first, questions: new QuestionMatcher(titled, this.#stemmer), sentences });
  }

  stems(): Iterable<string> {
    return this.#bodies.stems.keys();
  }

  workedInto(stems: ReadonlyMap<string, Postings>): ReadonlyMap<string, Postings> {
    const { articles } = this.#index;
    if (articles.every(({ asked }) => asked)) return stems;
    const unasked = new Map<string, Postings>();
    for (const [stem, { articles: holders, weights }] of this.#bodies.stems) {
      const places = [...holders.keys()].filter((at) => !articles[holders[at] ?? 0]?.asked);
      if (places.length === 0) continue;
      unasked.set(stem, {
        articles: Uint32Array.from(places, (at) => holders[at] ?? 0),
        weights: Float64Array.from(places, (at) => TUNING.body.weight * (weights[at] ?? 0)),
      });
    }
    return mergedInto(stems, unasked, articles.length);
  }

  /** A question that is asked word for word is known among the articles whose part is there: those that came first. */
  addTo(scores: Scores, query: Query, { ranking: { mix } }: Ranker): void {
    if (mix.body > 0) mixIn(scores.mixed, this.#bodies.scores(query), mix.body);
    const nearness = new Float64Array(this.#index.articles.length);
    for (const { first, questions } of this.#parts.values()) nearness.set(questions.nearness(query), first);
    addSame(scores, nearness);
  }

  says(article: number, stem: string): boolean {
    return this.#bodies.says(article, stem);
  }

  find(article: number, query: Query): AnswerPlace | undefined {
    const part = this.#parts.get(Math.floor(article / this.#size));
    return part?.sentences.find(article - part.first, query, (stem) => this.#bodies.tells(stem));
  }

  get #size(): number {
    return this.#index.parts?.size ?? 1;
  }
}
