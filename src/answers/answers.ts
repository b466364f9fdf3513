import type { AddedTexts } from './added-texts.ts';
import type { AnswerIndex, ArticleEntry } from './answer-index.ts';
import { bestOf } from './best-of.ts';
import { confidenceOf, evidenceFor, type State, stateOf } from './confidence.ts';
import type { Language } from './languages/language.ts';
import { type Query, readQuery } from './query.ts';
import { Ranker } from './rank.ts';
import type { AnswerPlace } from './sentence.ts';
import { Stemmer } from './stemmer.ts';
import { Vocabulary } from './vocabulary.ts';

/** An article that answers. */
export interface Answer {
  article: ArticleEntry;
  /** Its number in the index. */
  number: number;
  /** What the articles are ordered by, the choice of persona and stage included; comparable within one reply only. */
  score: number;
  /** The sentence that answers and the heading it stands under; missing until the text is loaded. */
  place: AnswerPlace | undefined;
}

/** What a question is met with. */
export interface Reply {
  state: State;
  /** How sure the search is of the first answer, from 0 to 1. */
  confidence: number;
  /** The best first. Where the state is `none`, they are but the closest. */
  answers: readonly Answer[];
  /** How the question was understood. */
  query: Query;
}

export interface AskOptions {
  /** The persona and the stage that the reader chose: theirs are raised, none is hidden. */
  persona?: string | undefined;
  stage?: string | undefined;
  /** Only articles that pass are given; the others do not count as found. */
  among?: ((article: ArticleEntry) => boolean) | undefined;
  /** How many answers, at most; 5 where left out. */
  limit?: number;
}

/** How much a chosen persona or stage raises its articles: enough to win where two are nearly level. */
const RAISE = 0.08;

/** The search of one language. The same in the browser, on the command line and in tests. */
export class Answers {
  readonly index: AnswerIndex;
  readonly stemmer: Stemmer;
  ranker: Ranker;
  #vocabulary: Vocabulary;
  /** What is known besides the index. Where stems come with it, `addTexts` takes it in. */
  texts: AddedTexts | undefined;

  constructor(index: AnswerIndex, language: Language) {
    this.index = index;
    this.stemmer = new Stemmer(language);
    this.ranker = new Ranker(index.stems, index.articles);
    this.#vocabulary = new Vocabulary(index.stems.keys());
  }

  /** Takes in the second file, by which more is found, and sentences are quoted. */
  addTexts(texts: AddedTexts): void {
    const whole = texts.workedInto(this.index.stems);
    if (whole !== this.index.stems) this.ranker = new Ranker(whole, this.index.articles);
    this.#vocabulary = new Vocabulary(whole.keys(), texts.stems.keys());
    this.texts = texts;
  }

  ask(text: string, options: AskOptions = {}): Reply {
    const query = this.readQuery(text);
    const scores = this.ranker.scores(query);
    this.texts?.addTo(scores, query, this.ranker);
    const raised = this.#raised(scores.mixed, options);
    const [best] = bestOf(scores.mixed, 1);
    const evidence = best === undefined ? undefined : evidenceFor(query, best, scores, this.ranker, this.texts);
    const answers = bestOf(raised, options.limit ?? 5).map((number) => ({
      article: this.index.articles[number] as ArticleEntry,
      number,
      score: raised[number] ?? 0,
      place: this.texts?.find(number, query),
    }));
    return {
      state: evidence ? stateOf(evidence) : 'none',
      confidence: evidence ? confidenceOf(evidence) : 0,
      answers,
      query,
    };
  }

  /** How a question is understood, without answering it. */
  readQuery(text: string): Query {
    return readQuery(text, this.index, this.#vocabulary, this.stemmer);
  }

  /** The scores with those of a chosen persona and stage raised; of articles that do not pass, nothing is left. */
  #raised(mixed: Float64Array, { persona, stage, among }: AskOptions): Float64Array {
    if (!(persona || stage || among)) return mixed;
    return mixed.map((score, number) => {
      const article = this.index.articles[number];
      if (!score || !article) return 0;
      if (among?.(article) === false) {
        mixed[number] = 0;
        return 0;
      }
      return score + RAISE * (Number(article.personas.includes(persona ?? '')) + Number(article.stage === stage));
    });
  }
}
