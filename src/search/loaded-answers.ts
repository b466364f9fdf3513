import { Answers } from '../answers/answers.ts';
import { readIndex } from '../answers/index-file.ts';
import type { Language } from '../answers/languages/language.ts';
import { readPassages } from '../answers/passage-file.ts';
import { Stemmer } from '../answers/text.ts';

/** The files of one language: the index, and the text that is loaded after it. */
export interface AnswerFiles {
  index: string;
  text: Promise<string>;
}

/** The answers of one language: they answer at once, and better when their text has come. */
export class LoadedAnswers {
  readonly answers: Answers;
  readonly stemmer: Stemmer;
  /** Settles when the text has come, or will not. */
  readonly settled: Promise<void>;
  #isSettled = false;

  /** Throws where the index is of another version than this code. */
  constructor(files: AnswerFiles, language: Language) {
    this.answers = new Answers(readIndex(files.index), language);
    this.stemmer = new Stemmer(language);
    this.settled = files.text
      .then((text) => {
        const passages = readPassages(text);
        // A new version of the site was put up between the two files: sentences would be those of other articles.
        if (passages.articles.length === this.answers.index.articles.length) this.answers.addPassages(passages);
      })
      .catch((error: unknown) => console.warn(error))
      .finally(() => {
        this.#isSettled = true;
      });
  }

  get isSettled(): boolean {
    return this.#isSettled;
  }
}
