import { type Findings, type Question, type Searcher, SearchUnreachable, type Wanted } from './searcher.ts';

/**
 * The answers, and the full text where they have none, or cannot be had: the full text is many times as much
 * to load, and few questions need it.
 */
export class AnswersFirst implements Searcher {
  readonly #answers: Searcher;
  readonly #fullText: () => Promise<Searcher>;

  constructor(answers: Searcher, fullText: () => Promise<Searcher>) {
    this.#answers = answers;
    this.#fullText = fullText;
  }

  async find(question: Question, wanted: Wanted): Promise<Findings> {
    try {
      const findings = await this.#answers.find(question, wanted);
      if (findings.answers.length > 0) return findings;
    } catch (error) {
      if (!(error instanceof SearchUnreachable)) throw error;
      console.warn(error);
    }
    return (await this.#fullText()).find(question, wanted);
  }
}
