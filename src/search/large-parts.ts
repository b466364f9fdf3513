import type { Answers, Reply } from '../answers/answers.ts';
import { LargeTexts } from '../answers/large/large-texts.ts';
import { addNames } from '../answers/large/names-file.ts';
import { readPassages } from '../answers/passage-file.ts';
import { answersPartHref } from '../model/answer-parts.ts';

/** Fetches a file by its address. */
export type FetchFile = (href: string) => Promise<string>;

interface Files {
  text: () => Promise<string>;
  file: FetchFile;
}

/** What of a large site is loaded only when its articles are shown: their names, then what they say. */
export class LargeParts {
  /** The second file. It is many times as much as the index, and waits until the first answer is there. */
  readonly text: Promise<string>;
  readonly #answers: Answers;
  readonly #fetch: FetchFile;
  #answered: () => void = () => {};
  readonly #named = new Map<number, Promise<void>>();
  readonly #quoted = new Map<number, Promise<void>>();
  /** Parts of which all has come, or will not. */
  readonly #done = new Set<number>();

  constructor(answers: Answers, { text, file }: Files) {
    this.#answers = answers;
    this.#fetch = file;
    this.text = new Promise<void>((resolve) => {
      this.#answered = resolve;
    }).then(text);
  }

  /** Gives the articles of a reply their names. Throws where these cannot be had; the next question tries again. */
  async name(reply: Reply): Promise<void> {
    await Promise.all(this.#partsOf(reply).map((part) => this.#name(part)));
    this.#answered();
  }

  /** Adds what the articles of a reply say; nothing where all of it is there, and where it cannot be had. */
  quote(reply: Reply): Promise<void> | undefined {
    const parts = this.#partsOf(reply).filter((part) => !this.#done.has(part));
    const { texts } = this.#answers;
    if (parts.length === 0 || !(texts instanceof LargeTexts)) return undefined;
    return Promise.all(parts.map((part) => this.#quote(part, texts))).then(() => undefined);
  }

  #partsOf({ answers }: Reply): number[] {
    const { size } = this.#answers.index.parts ?? { size: 1 };
    return [...new Set(answers.map(({ number }) => Math.floor(number / size)))];
  }

  #name(part: number): Promise<void> {
    let named = this.#named.get(part);
    if (!named) {
      named = this.#fetch(answersPartHref(this.#answers.index.locale, 'names', part)).then((json) =>
        addNames(this.#answers.index, part, json),
      );
      named.catch(() => this.#named.delete(part));
      this.#named.set(part, named);
    }
    return named;
  }

  #quote(part: number, texts: LargeTexts): Promise<void> {
    let quoted = this.#quoted.get(part);
    if (!quoted) {
      quoted = this.#fetch(answersPartHref(this.#answers.index.locale, 'texts', part))
        .then((json) => {
          const passages = readPassages(json);
          // Sentences of another build would be those of other articles.
          if (passages.stamp === this.#answers.index.parts?.stamp) texts.add(part, passages);
        })
        .catch((error: unknown) => console.warn(error))
        .finally(() => this.#done.add(part));
      this.#quoted.set(part, quoted);
    }
    return quoted;
  }
}
