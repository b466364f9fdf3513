import { Answers } from '../answers/answers.ts';
import { readIndex } from '../answers/index-file.ts';
import type { Language } from '../answers/languages/language.ts';
import type { Query } from '../answers/query.ts';
import type { Run } from './passage.ts';

/** The files of one language: the index, and the text that is loaded after it. */
export interface AnswerFiles {
  index: string;
  text: Promise<string>;
}

/** The answers of one language: they answer at once, and better when their text has come. */
export class LoadedAnswers {
  readonly answers: Answers;
  /** Settles when the text has come, or will not. */
  readonly settled: Promise<void>;
  /** A sentence with the words marked that a question was about. What marks them comes with the text. */
  marked: (sentence: string, query: Query) => Run[] = (text) => [{ text, marked: false }];
  #isSettled = false;

  /** Throws where the index is of another version than this code. */
  constructor(files: AnswerFiles, language: Language) {
    this.answers = new Answers(readIndex(files.index), language);
    this.settled = this.#addTexts(files.text)
      .catch((error: unknown) => console.warn(error))
      .finally(() => {
        this.#isSettled = true;
      });
  }

  get isSettled(): boolean {
    return this.#isSettled;
  }

  /** What reads the text comes with the text, so that the first answer need not wait for it. */
  async #addTexts(file: Promise<string>): Promise<void> {
    const [text, { markedSentence, readTexts }] = await Promise.all([file, import('./texts.ts')]);
    const texts = readTexts(text, this.answers);
    this.marked = (sentence, query) => markedSentence(sentence, query, this.answers.stemmer);
    // A new version of the site was put up between the two files: sentences would be those of other articles.
    if (texts) this.answers.addTexts(texts);
  }
}
