import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { delimiter, dirname } from 'node:path';

/** Why no real terminal can be had here, or nothing where one can: script(1) of util-linux gives it, on every Debian. */
export function whyNoTerminal(): string | undefined {
  const { stdout } = spawnSync('script', ['--version'], { encoding: 'utf8' });
  return stdout?.includes('util-linux') ? undefined : 'script(1) of util-linux is not there to give a terminal';
}

const ESCAPE = String.fromCharCode(27);
const CODES = new RegExp(`${ESCAPE}\\[[0-9;?]*[A-Za-z]`, 'g');

/** A command in a terminal of its own, as somebody at a keyboard meets it. */
export class Terminal {
  /** What it has shown, without codes that move or colour. */
  output = '';
  readonly #child: ChildProcess;
  readonly #closed: Promise<number>;
  #read = 0;
  #isClosed = false;

  /** `command` is a line for the shell. */
  constructor(command: string, env: NodeJS.ProcessEnv = {}) {
    const path = [dirname(process.execPath), process.env['PATH']].join(delimiter);
    this.#child = spawn('script', ['-qec', `stty cols 200; ${command}`, '/dev/null'], {
      env: { ...process.env, CI: '', NO_COLOR: '1', SHELL: '/bin/sh', ...env, PATH: path },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.output += text.replace(CODES, '').replaceAll('\r\n', '\n');
    });
    this.#closed = new Promise((resolve) =>
      this.#child.on('close', (code) => {
        this.#isClosed = true;
        resolve(code ?? -1);
      }),
    );
  }

  /** Waits until one of the texts is shown after all that was waited for before; gives which, and what it matched. */
  async sees(...wanted: readonly RegExp[]): Promise<{ index: number; match: RegExpExecArray }> {
    for (;;) {
      const isClosed = this.#isClosed;
      const fresh = this.output.slice(this.#read);
      const found = wanted
        .map((pattern, index) => ({ index, match: pattern.exec(fresh) }))
        .flatMap(({ index, match }) => (match ? [{ index, match }] : []))
        .toSorted((a, b) => a.match.index - b.match.index)[0];
      if (found) {
        this.#read += found.match.index + found.match[0].length;
        return found;
      }
      if (isClosed) throw new Error(`Expected ${wanted.join(' or ')}, but it ended with:\n${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  type(line: string): void {
    this.#child.stdin?.write(`${line}\r`);
  }

  press(key: string): void {
    this.#child.stdin?.write(key);
  }

  /** The exit code, once it has ended. */
  closed(): Promise<number> {
    return this.#closed;
  }
}

export const CTRL_C = '\u0003';
