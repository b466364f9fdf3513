import { Answers } from '../answers/answers.ts';
import { readIndex } from '../answers/index-file.ts';
import type { Language } from '../answers/languages/language.ts';
import type { Query } from '../answers/query.ts';
import type { FetchFile, LargeParts } from './large-parts.ts';
import type { Run } from './passage.ts';

/** The files of one language: the index, the text that is loaded after it, and how a large site's others are had. */
export interface AnswerFiles {
  index: string;
  text: () => Promise<string>;
  file: FetchFile;
}

/** The answers of one language: they answer at once, and better when their text has come. */
export class LoadedAnswers {
  readonly answers: Answers;
  /** Of a large site, what comes in parts. */
  readonly parts: Promise<LargeParts> | undefined;
  /** Settles when the text has come, or will not. */
  readonly settled: Promise<void>;
  isSettled = false;
  /** A sentence with the words marked that a question was about. What marks them comes with the text. */
  marked: (sentence: string, query: Query) => Run[] = (text) => [{ text, marked: false }];

  /** Throws where the index is of another version than this code. */
  constructor(files: AnswerFiles, language: Language) {
    const answers = new Answers(readIndex(files.index), language);
    const text = answers.index.parts ? undefined : files.text();
    // What reads the text comes with the text, so that the first answer need not wait for it.
    const reader = import('./texts.ts');
    this.answers = answers;
    this.parts = answers.index.parts && reader.then(({ LargeParts }) => new LargeParts(answers, files));
    this.settled = reader
      .then(({ addTexts }) => addTexts(this, text))
      .catch(console.warn)
      .then(() => {
        this.isSettled = true;
      });
  }
}
