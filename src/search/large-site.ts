import { Answers, type AskOptions, type Reply } from '../answers/answers.ts';
import { readIndex } from '../answers/index-file.ts';
import type { Query } from '../answers/query.ts';
import { answerHrefs } from '../model/hrefs.ts';
import { LargeBuild } from './large-build.ts';
import type { Asked, LoadedAnswers, LoadFile } from './loaded-answers.ts';
import type { Run } from './passage.ts';
import { SearchUnreachable } from './searcher.ts';
// By way of this, so that what both need stays one piece with it.
import { markedSentence } from './texts.ts';

/** The answers of a site so large that names and texts are loaded of those articles alone that are shown. */
export class LargeSite implements LoadedAnswers {
  readonly #load: LoadFile;
  #build: LargeBuild;

  constructor(answers: Answers, load: LoadFile) {
    this.#load = load;
    this.#build = new LargeBuild(answers, load);
  }

  get answers(): Answers {
    return this.#build.answers;
  }

  /** Articles whose names cannot be had are left out. Throws SearchUnreachable where the best is one of them. */
  async ask(text: string, options: AskOptions): Promise<Asked> {
    const ask = () => this.answers.ask(text, options);
    const reply = await this.#named(ask).catch((error: unknown) => {
      throw new SearchUnreachable(error);
    });
    return {
      reply: { ...reply, answers: reply.answers.filter(({ article }) => article.id) },
      improves: this.#build.improves(reply, ask),
    };
  }

  marked(sentence: string, query: Query): Run[] {
    return markedSentence(sentence, query, this.answers.stemmer);
  }

  /** Asks, of the build that is there now where the one that the page was loaded from has gone. */
  async #named(ask: () => Reply): Promise<Reply> {
    const build = this.#build;
    const reply = ask();
    try {
      await build.name(reply);
      return reply;
    } catch (error) {
      if (this.#build === build) await this.#renew(error);
      const again = ask();
      await this.#build.name(again);
      return again;
    }
  }

  /** Takes the index that is there now. Throws the error where it is of the same build, or of a site no longer large. */
  async #renew(error: unknown): Promise<void> {
    const { index, stemmer } = this.answers;
    const fresh = readIndex(await this.#load(answerHrefs.answers(index.locale), 'no-cache'));
    if (!fresh.parts || fresh.parts.stamp === index.parts?.stamp) throw error;
    this.#build = new LargeBuild(new Answers(fresh, stemmer.language), this.#load);
  }
}
