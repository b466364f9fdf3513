import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, vi } from 'vitest';
import { run } from '../../scripts/commands/link.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { keyOf } from '../../src/model/ledger.ts';
import type { Library } from '../../src/model/library.ts';
import { articleText, contentFolder } from '../fixtures/content-folder.ts';

const STAGES = `stages:
  - { id: use, name: Every day, description: Using it., kinds: [how-to] }
  - { id: recover, name: Trouble, description: When it fails., kinds: [how-to] }
`;
const PERSONAS = `personas:
  - { id: everyday, name: Everyday customer, description: You use us every day. }
  - { id: traveller, name: Traveller, description: You travel. }
`;

/** The text of an article of a history, with headings. */
export function text(
  id: string,
  title: string,
  headings: readonly string[],
  more: Record<string, string> = {},
): string {
  return articleText(
    { id, title, ...more },
    `It is so.\n\n${headings.map((heading) => `## ${heading}\n\nText.\n`).join('\n')}`,
  );
}

/** A help centre through time: its content folder, and every address that it ever published. */
export class History {
  readonly dir: string;
  readonly published = new Set<string>();

  private constructor(dir: string) {
    this.dir = dir;
  }

  /** A help centre in two languages with two articles, recorded once. */
  static async begin(): Promise<History> {
    const dir = await contentFolder({
      'journey.yaml': PERSONAS + STAGES,
      'articles/en/order-card.mdx': text('order', 'Order a card', ['How to order', 'What it costs']),
      'articles/da/bestil-kort.mdx': text('order', 'Bestil et kort', ['Sådan bestiller du', 'Hvad det koster']),
      'articles/en/lost-card.mdx': text('lost', 'Lost card', ['Freeze it', 'Report it']),
      'terms/en.yaml': 'glossary:\n  - { id: pin, term: PIN, definition: A code. }\n',
    });
    const history = new History(dir);
    await history.record();
    return history;
  }

  async write(file: string, content: string): Promise<void> {
    await mkdir(dirname(join(this.dir, file)), { recursive: true });
    await writeFile(join(this.dir, file), content);
  }

  async replace(file: string, from: string, to: string): Promise<void> {
    const before = await readFile(join(this.dir, file), 'utf8');
    expect(before).toContain(from);
    await this.write(file, before.replaceAll(from, to));
  }

  async move(from: string, to: string): Promise<void> {
    await mkdir(dirname(join(this.dir, to)), { recursive: true });
    await rename(join(this.dir, from), join(this.dir, to));
  }

  remove(file: string): Promise<void> {
    return rm(join(this.dir, file), { recursive: true });
  }

  git(...args: string[]): string {
    const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@small.example', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', [...identity, ...args], { cwd: this.dir, encoding: 'utf8', stdio: 'pipe' });
  }

  async library(): Promise<Library> {
    const { library, problems } = await readLibrary(this.dir);
    expect(problems).toEqual([]);
    if (!library) throw new Error('The content folder cannot be read.');
    return library;
  }

  /** The build stops here: something is lost, and nothing is recorded. */
  async breaks(): Promise<void> {
    const before = await readFile(join(this.dir, 'links.yaml'), 'utf8');
    expect((await this.link()).code, 'something is lost').toBe(1);
    expect((await this.link('--record')).code, 'nothing is recorded').toBe(1);
    expect(await readFile(join(this.dir, 'links.yaml'), 'utf8')).toBe(before);
  }

  /** Mends what is lost; every loss must be mended by it. */
  async fix(...args: string[]): Promise<void> {
    const { code, output } = await this.link('--fix', ...args);
    expect(code, output).toBe(0);
  }

  /** The build of record: everything published now is from now on an address that must be kept. */
  async record(): Promise<void> {
    const { code, output } = await this.link('--record');
    expect(code, output).toBe(0);
    for (const entry of (await this.library()).ledger ?? []) this.published.add(keyOf(entry));
  }

  async link(...args: string[]): Promise<{ code: number; output: string }> {
    let output = '';
    const say = (line: string) => {
      output += `${line}\n`;
    };
    const spies = [
      vi.spyOn(console, 'log').mockImplementation(say),
      vi.spyOn(console, 'error').mockImplementation(say),
    ];
    try {
      return { code: await run(['--content', this.dir, ...args]), output };
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
  }
}
