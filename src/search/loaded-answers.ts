import { Answers } from '../answers/answers.ts';
import { readIndex } from '../answers/index-file.ts';
import type { Language } from '../answers/languages/language.ts';
import type { Query } from '../answers/query.ts';
import type { LargeSite } from './large-site.ts';
import type { Run } from './passage.ts';

/** The files of one language: the index, the text that is loaded after it, and how a large site's others are had. */
export interface AnswerFiles {
  index: string;
  text: () => Promise<string>;
  file: (href: string, cache?: RequestCache) => Promise<string>;
}

/** The answers of one language: they answer at once, and better when their text has come. */
export class LoadedAnswers {
  answers: Answers;
  /** Of a large site, whose articles come in parts. */
  readonly large: Promise<LargeSite> | undefined;
  /** Of any other: settles when the text has come, or will not; missing after that. */
  settled: Promise<void> | undefined;
  /** A sentence with the words marked that a question was about. What marks them comes with the text. */
  marked: (sentence: string, query: Query) => Run[] = (text) => [{ text, marked: false }];

  /** Throws where the index is of another version than this code. */
  constructor(files: AnswerFiles, language: Language) {
    this.answers = new Answers(readIndex(files.index), language);
    if (this.answers.index.parts) {
      this.large = import('./large-site.ts').then(({ LargeSite }) => new LargeSite(this, files));
    } else {
      const text = files.text();
      // What reads the text comes with the text, so that the first answer need not wait for it.
      this.settled = import('./texts.ts')
        .then(({ addTexts }) => addTexts(this, text))
        .catch(console.warn)
        .then(() => {
          this.settled = undefined;
        });
    }
  }
}
