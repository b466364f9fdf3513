import type { Answers, Reply } from '../answers/answers.ts';
import { LargeTexts } from '../answers/large/large-texts.ts';
import { addNames } from '../answers/large/names-file.ts';
import { type AnswersPart, answerPartHrefs } from '../model/answer-parts.ts';
import type { LoadFile } from './loaded-answers.ts';

/** One build of a large site, and what has been loaded of it: names of articles, then the bodies, then what is quoted. */
export class LargeBuild {
  readonly answers: Answers;
  readonly #load: LoadFile;
  readonly #texts: LargeTexts;
  /** What was asked for, by its address. */
  readonly #loads = new Map<string, Promise<void>>();
  /** What betters answers, and has come, or will not. */
  readonly #tried = new Set<string>();

  constructor(answers: Answers, load: LoadFile) {
    this.answers = answers;
    this.#load = load;
    this.#texts = new LargeTexts(answers.index, answers.stemmer);
    answers.texts = this.#texts;
  }

  /** Gives the articles of a reply their names, as far as they can be had. Throws where the best is left without. */
  async name(reply: Reply): Promise<void> {
    const [first] = await Promise.allSettled(
      this.#partsOf('names', reply).map(({ href, part }) =>
        this.#get(href, (json) => addNames(this.answers.index, part, json)),
      ),
    );
    // The best article stands in the first part.
    if (first?.status === 'rejected') throw first.reason;
  }

  /** Settles when a reply can be bettered by asking again; nothing where it cannot. */
  improves(reply: Reply, ask: () => Reply): Promise<void> | undefined {
    const { locale, parts } = this.answers.index;
    // Many times the index, and only then worth waiting for when there is a first answer.
    const bodies = this.#try(answerPartHrefs.bodies(locale, parts?.stamp ?? ''), (json) => {
      this.#texts.addBodies(json);
      this.answers.addTexts(this.#texts);
    });
    return bodies ? bodies.then(() => this.#quoted(ask())) : this.#quoted(reply);
  }

  #quoted(reply: Reply): Promise<void> | undefined {
    const quoted = this.#partsOf('texts', reply).flatMap(
      ({ href, part }) => this.#try(href, (json) => this.#texts.addPart(part, json)) ?? [],
    );
    return quoted.length > 0 ? Promise.all(quoted).then(() => {}) : undefined;
  }

  /** The parts that the articles of a reply stand in, that of the best first. */
  #partsOf(kind: AnswersPart, { answers }: Reply): { href: string; part: number }[] {
    const { locale, parts } = this.answers.index;
    if (!parts) return [];
    const numbers = new Set(answers.map(({ number }) => Math.floor(number / parts.sizes[kind])));
    return [...numbers].map((part) => ({ href: answerPartHrefs.part(locale, parts.stamp, kind, part), part }));
  }

  /** Loads a file that betters answers; nothing where that was tried. One that cannot be had is done without. */
  #try(href: string, take: (json: string) => void): Promise<void> | undefined {
    if (this.#tried.has(href)) return undefined;
    return this.#get(href, take)
      .catch(console.warn)
      .then(() => {
        this.#tried.add(href);
      });
  }

  /** Loads a file once; after a failure it is asked for again. */
  #get(href: string, take: (json: string) => void): Promise<void> {
    let loaded = this.#loads.get(href);
    if (!loaded) {
      loaded = this.#load(href).then(take);
      loaded.catch(() => this.#loads.delete(href));
      this.#loads.set(href, loaded);
    }
    return loaded;
  }
}
