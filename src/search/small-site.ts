import type { Answers, AskOptions } from '../answers/answers.ts';
import type { Asked, LoadedAnswers } from './loaded-answers.ts';

/** The answers of a site whose articles all have their text in one file. */
export class SmallSite implements LoadedAnswers {
  readonly answers: Answers;
  /** Settles when the text has come, or will not; missing after that. */
  #settled: Promise<void> | undefined;
  marked: LoadedAnswers['marked'] = (text) => [{ text, marked: false }];

  constructor(answers: Answers, text: Promise<string>) {
    this.answers = answers;
    this.#settled = this.#addTexts(text)
      .catch(console.warn)
      .then(() => {
        this.#settled = undefined;
      });
  }

  ask(text: string, options: AskOptions): Asked {
    return { reply: this.answers.ask(text, options), improves: this.#settled };
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
