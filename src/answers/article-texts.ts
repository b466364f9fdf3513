import type { AddedTexts } from './added-texts.ts';
import type { AnswerIndex, Passages, Postings } from './answer-index.ts';
import { mixIn } from './bm25.ts';
import { mergedInto } from './merged.ts';
import { postingsOf } from './postings-builder.ts';
import type { Query } from './query.ts';
import { addSame, QuestionMatcher } from './questions.ts';
import type { Ranker, Scores } from './rank.ts';
import { type AnswerPlace, SentenceFinder } from './sentence.ts';
import type { Stemmer } from './stemmer.ts';
import { TextPostings } from './text-postings.ts';
import { TUNING } from './tuning.ts';

/** What the second file adds to the search: questions one by one, the text, and the sentences that answer. */
export class ArticleTexts implements AddedTexts {
  readonly #index: AnswerIndex;
  readonly #bodies: readonly (readonly string[])[];
  readonly #postings: TextPostings;
  readonly #questions: QuestionMatcher;
  readonly #sentences: SentenceFinder;

  constructor(index: AnswerIndex, passages: Passages, stemmer: Stemmer) {
    this.#index = index;
    this.#sentences = new SentenceFinder(passages, stemmer);
    this.#bodies = this.#sentences.bodies;
    const postings = postingsOf([{ texts: this.#bodies, weight: 1, heldBack: TUNING.body.length }]);
    this.#postings = new TextPostings(postings, this.#bodies.length);
    this.#questions = new QuestionMatcher(
      index.articles.map(({ title }, at) => [title, ...(passages.articles[at]?.questions ?? [])]),
      stemmer,
    );
  }

  stems(): Iterable<string> {
    return this.#postings.stems.keys();
  }

  workedInto(stems: ReadonlyMap<string, Postings>): ReadonlyMap<string, Postings> {
    const unasked = this.#bodies.map((body, article) => (this.#index.articles[article]?.asked ? [] : body));
    if (unasked.every(({ length }) => length === 0)) return stems;
    const { weight, length } = TUNING.body;
    return mergedInto(stems, postingsOf([{ texts: unasked, weight, heldBack: length }]), unasked.length);
  }

  addTo(scores: Scores, query: Query, { ranking: { mix } }: Ranker): void {
    const { mixed } = scores;
    if (mix.body > 0) mixIn(mixed, this.#postings.scores(query), mix.body);
    const nearness = this.#questions.nearness(query);
    mixIn(mixed, nearness, mix.questions);
    addSame(scores, nearness);
  }

  says(article: number, stem: string): boolean {
    return this.#postings.says(article, stem);
  }

  find(article: number, query: Query): AnswerPlace | undefined {
    return this.#sentences.find(article, query, (stem) => this.#postings.tells(stem));
  }
}
