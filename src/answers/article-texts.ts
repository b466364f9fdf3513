import type { AnswerIndex, Passages, Postings } from './answer-index.ts';
import { addSaturated, addTo, mixIn, rarity } from './bm25.ts';
import { postingsOf } from './postings-builder.ts';
import type { Query } from './query.ts';
import { QuestionMatcher } from './questions.ts';
import type { Ranker, Scores } from './rank.ts';
import { type AnswerPlace, SentenceFinder } from './sentence.ts';
import type { Stemmer } from './stemmer.ts';
import { TUNING } from './tuning.ts';
import { unionOf } from './union.ts';

/** Saturation of a word in a text. */
const SATURATION = 1.2;

/** What the second file adds to the search: questions one by one, the text, and the sentences that answer. */
export class ArticleTexts {
  readonly #index: AnswerIndex;
  readonly #bodies: readonly (readonly string[])[];
  readonly #postings: ReadonlyMap<string, Postings>;
  readonly #questions: QuestionMatcher;
  readonly #sentences: SentenceFinder;

  constructor(index: AnswerIndex, passages: Passages, stemmer: Stemmer) {
    this.#index = index;
    this.#sentences = new SentenceFinder(passages, stemmer);
    this.#bodies = this.#sentences.bodies;
    this.#postings = postingsOf([{ texts: this.#bodies, weight: 1, heldBack: TUNING.body.length }]);
    this.#questions = new QuestionMatcher(
      index.articles.map(({ title }, at) => [title, ...(passages.articles[at]?.questions ?? [])]),
      stemmer,
    );
  }

  /** Every stem that stands in a text. */
  stems(): Iterable<string> {
    return this.#postings.keys();
  }

  /**
   * The weighed stems with the text of those articles worked in that carry no questions: they are found by their
   * text. Where an article does carry questions, its text would only blur them, and breaks ties instead.
   */
  workedInto(stems: ReadonlyMap<string, Postings>): ReadonlyMap<string, Postings> {
    const unasked = this.#bodies.map((body, article) => (this.#index.articles[article]?.asked ? [] : body));
    if (unasked.every(({ length }) => length === 0)) return stems;
    const { weight, length } = TUNING.body;
    const sums = new Float64Array(unasked.length);
    const whole = new Map(stems);
    for (const [stem, postings] of postingsOf([{ texts: unasked, weight, heldBack: length }])) {
      const known = whole.get(stem);
      whole.set(stem, known ? unionOf([known, postings], sums) : postings);
    }
    return whole;
  }

  /** Adds to the scores of a query what questions and texts say. */
  addTo(scores: Scores, query: Query, { ranking: { mix } }: Ranker): void {
    const { mixed } = scores;
    if (mix.body > 0) mixIn(mixed, this.#byText(query), mix.body);
    const nearness = this.#questions.nearness(query);
    mixIn(mixed, nearness, mix.questions);
    const { weight, power } = TUNING.sameQuestion;
    scores.same = nearness.map((near) => near ** power);
    scores.same.forEach((same, article) => {
      addTo(mixed, article, weight * same);
    });
  }

  /** Whether a stem stands in the text of an article. */
  says(article: number, stem: string): boolean {
    return this.#postings.get(stem)?.articles.includes(article) ?? false;
  }

  /** The sentence of an article that answers best. */
  find(article: number, query: Query): AnswerPlace | undefined {
    return this.#sentences.find(article, query, (stem) => this.#tells(stem));
  }

  /** How much a stem tells among texts. */
  #tells(stem: string): number {
    return rarity(this.#postings.get(stem)?.articles.length ?? 0, this.#bodies.length);
  }

  #byText({ stems }: Query): Float64Array {
    const scores = new Float64Array(this.#bodies.length);
    for (const { stem, weight } of stems) {
      const postings = this.#postings.get(stem);
      if (!postings) continue;
      addSaturated(scores, postings, weight * this.#tells(stem), SATURATION);
    }
    return scores;
  }
}
