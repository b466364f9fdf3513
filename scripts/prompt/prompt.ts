import { createInterface, type Interface } from 'node:readline/promises';

/** Somebody pressed Ctrl-C, or closed the terminal: nothing is to be written. */
class Cancelled extends Error {
  constructor() {
    super('Stopped. Nothing was written.');
  }
}

/** One of several things to choose: typed as its name, the beginning of that, or its number. */
export interface Choice {
  name: string;
  /** What it means, on the same line. */
  meaning?: string;
}

/** Asks one question after another. Plain lines, so that a screen reader reads them and a log keeps them. */
export class Prompt {
  readonly #terminal: Interface;
  /** What Tab completes at the moment. */
  #names: readonly string[] = [];
  readonly #closed: Promise<never>;

  constructor() {
    this.#terminal = createInterface({
      input: process.stdin,
      output: process.stdout,
      completer: (line: string): [string[], string] => [this.#names.filter((name) => name.startsWith(line)), line],
    });
    this.#terminal.on('SIGINT', () => this.#terminal.close());
    this.#closed = new Promise((_, reject) => this.#terminal.once('close', () => reject(new Cancelled())));
    // Nobody may be waiting when it closes.
    this.#closed.catch(() => {});
  }

  say(text: string): void {
    console.log(text);
  }

  /** A line of text; Enter alone takes the suggestion, if there is one. Throws Cancelled. */
  async ask(question: string, suggestion = ''): Promise<string> {
    const shown = suggestion ? `${question} (Enter: ${suggestion})` : question;
    return (await this.#line(`${shown}: `)) || suggestion;
  }

  /** A line that is not empty. */
  async askFor(question: string, suggestion?: string): Promise<string> {
    for (;;) {
      const answer = await this.ask(question, suggestion);
      if (answer) return answer;
      this.say('  Expected a few words. Ctrl-C stops, and nothing is written.');
    }
  }

  /** One of the choices; Enter alone takes the first. */
  async choose(question: string, choices: readonly Choice[]): Promise<string> {
    const [first] = choices;
    if (!first) throw new Error(`There is nothing to choose for “${question}”.`);
    const width = Math.max(...choices.map(({ name }) => name.length));
    this.say(`\n${question}`);
    choices.forEach(({ name, meaning = '' }, index) => {
      this.say(`${String(index + 1).padStart(4)}  ${name.padEnd(width)}  ${meaning}`.trimEnd());
    });
    const names = choices.map(({ name }) => name);
    for (;;) {
      const answer = await this.#line(`Number or name (Enter: ${first.name}): `, names);
      const found = answer === '' ? first.name : chosen(answer, names);
      if (found !== undefined) return found;
      this.say(`  Unexpected “${answer}”, expected a number from 1 to ${names.length}, or a name above.`);
    }
  }

  /** Yes or no; `usual` is what Enter alone means, and without it Enter asks again. */
  async agrees(question: string, usual?: boolean): Promise<boolean> {
    const letters = usual === undefined ? 'y/n' : usual ? 'Y/n' : 'y/N';
    for (;;) {
      const answer = (await this.#line(`${question} [${letters}] `)).toLowerCase();
      if (answer === '' && usual !== undefined) return usual;
      if (/^(y|yes|j|ja)$/.test(answer)) return true;
      if (/^(n|no|nei|nej)$/.test(answer)) return false;
      this.say('  Expected y or n.');
    }
  }

  close(): void {
    this.#terminal.close();
  }

  async #line(prompt: string, names: readonly string[] = []): Promise<string> {
    this.#names = names;
    const answer = await Promise.race([this.#terminal.question(prompt), this.#closed]);
    return answer.trim();
  }
}

function chosen(answer: string, names: readonly string[]): string | undefined {
  if (/^\d+$/.test(answer)) return names[Number(answer) - 1];
  if (names.includes(answer)) return answer;
  const begun = names.filter((name) => name.startsWith(answer.toLowerCase()));
  return begun.length === 1 ? begun[0] : undefined;
}

/** Whether somebody sits at the terminal who can be asked. */
export function canAsk(): boolean {
  return Boolean(process.stdin.isTTY && process.stdout.isTTY);
}

/** Asks, and closes the terminal whatever comes of it. Gives 1 where it was stopped. */
export async function withPrompt(use: (prompt: Prompt) => Promise<number>): Promise<number> {
  const prompt = new Prompt();
  try {
    return await use(prompt);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    console.log(`\n${error.message}`);
    return 1;
  } finally {
    prompt.close();
  }
}
