import type { AddedTexts } from './added-texts.ts';
import type { AnswerIndex, Passages, Postings } from './answer-index.ts';
import { addTo, mixIn } from './bm25.ts';
import { mergedInto } from './merged.ts';
import { postingsOf } from './postings-builder.ts';
import type { Query } from './query.ts';
import { QuestionMatcher } from './questions.ts';
import type { Ranker, Scores } from './rank.ts';
import { type AnswerPlace, SentenceFinder } from './sentence.ts';
import type { Stemmer } from './stemmer.ts';
import { TextPostings } from './text-postings.ts';
import { TUNING } from './tuning.ts';

/** What the second file adds to the search: questions one by one, the text, and the sentences that answer. */
export class ArticleTexts extends TextPostings implements AddedTexts {
  readonly #index: AnswerIndex;
  readonly #questions: QuestionMatcher;
  readonly #sentences: SentenceFinder;

  constructor(index: AnswerIndex, passages: Passages, stemmer: Stemmer) {
    const sentences = new SentenceFinder(passages, stemmer);
    const { bodies } = sentences;
    super(postingsOf([{ texts: bodies, weight: 1, heldBack: TUNING.body.length }]), bodies.length);
    this.#index = index;
    this.#sentences = sentences;
    this.#questions = new QuestionMatcher(
      index.articles.map(({ title }, at) => [title, ...(passages.articles[at]?.questions ?? [])]),
      stemmer,
    );
  }

  workedInto(stems: ReadonlyMap<string, Postings>): ReadonlyMap<string, Postings> {
    const unasked = this.#sentences.bodies.map((body, article) => (this.#index.articles[article]?.asked ? [] : body));
    if (unasked.every(({ length }) => length === 0)) return stems;
    const { weight, length } = TUNING.body;
    return mergedInto(stems, postingsOf([{ texts: unasked, weight, heldBack: length }]), unasked.length);
  }

  addTo(scores: Scores, query: Query, { ranking: { mix } }: Ranker): void {
    const { mixed } = scores;
    if (mix.body > 0) mixIn(mixed, this.scores(query), mix.body);
    const nearness = this.#questions.nearness(query);
    mixIn(mixed, nearness, mix.questions);
    const { weight, power } = TUNING.sameQuestion;
    scores.same = nearness.map((near) => near ** power);
    scores.same.forEach((same, article) => {
      addTo(mixed, article, weight * same);
    });
  }

  find(article: number, query: Query): AnswerPlace | undefined {
    return this.#sentences.find(article, query, (stem) => this.tells(stem));
  }
}
