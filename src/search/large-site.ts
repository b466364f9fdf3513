import { Answers, type Reply } from '../answers/answers.ts';
import { readIndex } from '../answers/index-file.ts';
import { LargeTexts } from '../answers/large/large-texts.ts';
import { addNames } from '../answers/large/names-file.ts';
import { type AnswersPart, answersPartHref } from '../model/answer-parts.ts';
import { answerHrefs } from '../model/hrefs.ts';
import type { AnswerFiles, LoadedAnswers } from './loaded-answers.ts';
import { markWords } from './texts.ts';

/** Asks a question of the answers as they are. */
type Ask = () => Reply;

/** What of a large site is loaded only when its articles are shown: their names, then what they say. */
export class LargeSite {
  readonly #loaded: LoadedAnswers;
  readonly #files: AnswerFiles;
  #texts: LargeTexts;
  /** Settles when the second file has come, or will not; that is many times the index, and waits for the first answer. */
  #settled: Promise<void> | undefined;
  #isSettled = false;
  /** What was asked for, by its address. */
  #parts = new Map<string, Promise<void>>();
  /** The texts that have come, or will not. */
  #done = new Set<string>();

  constructor(loaded: LoadedAnswers, files: AnswerFiles) {
    this.#loaded = loaded;
    this.#files = files;
    this.#texts = this.#open(loaded.answers);
    markWords(loaded);
  }

  /** Asks, and gives the articles their names; those without are left out, but for the best: throws where that has none. */
  async ask(ask: Ask): Promise<Reply> {
    const { answers } = this.#loaded;
    let reply = ask();
    try {
      await this.#name(reply);
    } catch (error) {
      if (this.#loaded.answers === answers) await this.#renew(error);
      reply = ask();
      await this.#name(reply);
    }
    return { ...reply, answers: reply.answers.filter(({ article }) => article.id) };
  }

  /** Settles when the question can be answered better; nothing where it cannot. */
  improves(reply: Reply, ask: Ask): Promise<void> | undefined {
    if (this.#isSettled) return this.#quote(reply);
    this.#settled ??= this.#addBodies();
    return this.#settled.then(() => this.#quote(ask()));
  }

  #open(answers: Answers): LargeTexts {
    const texts = new LargeTexts(answers.index, answers.stemmer);
    answers.texts = texts;
    return texts;
  }

  /** After an error, takes the index of the build of the site that is there now. Throws the error where it is the same. */
  async #renew(error: unknown): Promise<void> {
    const { index, stemmer } = this.#loaded.answers;
    const fresh = readIndex(await this.#files.file(answerHrefs.answers(index.locale), 'no-cache'));
    if (!fresh.parts || fresh.parts.stamp === index.parts?.stamp) throw error;
    this.#loaded.answers = new Answers(fresh, stemmer.language);
    this.#texts = this.#open(this.#loaded.answers);
    this.#parts = new Map();
    this.#done = new Set();
    this.#settled = undefined;
    this.#isSettled = false;
  }

  async #addBodies(): Promise<void> {
    const [answers, texts] = [this.#loaded.answers, this.#texts];
    try {
      texts.addBodies(await this.#files.text());
      answers.addTexts(texts);
    } catch (error) {
      console.warn(error);
    }
    this.#isSettled = this.#texts === texts;
  }

  async #name(reply: Reply): Promise<void> {
    const { index } = this.#loaded.answers;
    const named = this.#hrefsOf('names', reply).map(({ href, part }) =>
      this.#load(href, (json) => addNames(index, part, json)),
    );
    // The best article stands in the first part.
    const [first] = await Promise.allSettled(named);
    if (first?.status === 'rejected') throw first.reason;
  }

  #quote(reply: Reply): Promise<void> | undefined {
    const texts = this.#texts;
    const done = this.#done;
    const wanted = this.#hrefsOf('texts', reply).filter(({ href }) => !done.has(href));
    if (wanted.length === 0) return undefined;
    const quoted = wanted.map(({ href, part }) =>
      this.#load(href, (json) => texts.addPart(part, json))
        .catch((error: unknown) => console.warn(error))
        .finally(() => done.add(href)),
    );
    return Promise.all(quoted).then(() => {});
  }

  /** Where the parts are that the articles of a reply stand in, those of the best first. */
  #hrefsOf(kind: AnswersPart, { answers }: Reply): { href: string; part: number }[] {
    const { locale, parts } = this.#loaded.answers.index;
    const numbers = new Set(answers.map(({ number }) => Math.floor(number / (parts?.sizes[kind] ?? 1))));
    return [...numbers].map((part) => ({ href: answersPartHref(locale, kind, part), part }));
  }

  /** Loads a file once; after a failure it is asked for again. */
  #load(href: string, take: (json: string) => void): Promise<void> {
    let loaded = this.#parts.get(href);
    if (!loaded) {
      const parts = this.#parts;
      loaded = this.#files.file(href).then(take);
      loaded.catch(() => parts.delete(href));
      parts.set(href, loaded);
    }
    return loaded;
  }
}
