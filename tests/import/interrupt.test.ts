import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentsOf, importInto, put, temporaryFolder } from './import-folder.ts';

const ARTICLES = 60;

/** Processes start slowly on a busy machine. */
const PATIENCE = 120_000;

const SOURCE = Object.fromEntries(
  Array.from({ length: ARTICLES }, (_, n) => [
    `en/topic-${n}.md`,
    `# Topic ${n}\n\nAbout ${n}, see [the next](topic-${(n + 1) % ARTICLES}.md).\n`,
  ]),
);

/** Starts the command as a process, and kills it once so many articles are there. */
async function killAfter(articles: number, content: string, source: string): Promise<boolean> {
  const folder = join(content, 'articles/en');
  const child = spawn(
    process.execPath,
    ['scripts/waypost.ts', 'import', 'folder', source, '--content', content, '--now', '2026-11-27'],
    { stdio: 'ignore' },
  );
  return new Promise((done) => {
    const watch = setInterval(() => {
      if (existsSync(folder) && readdirSync(folder).length >= articles) child.kill('SIGKILL');
    }, 1);
    child.on('close', (_code, signal) => {
      clearInterval(watch);
      done(signal === 'SIGKILL');
    });
  });
}

it(
  'ends the same after it was killed half-way and begun again, with nothing half-written',
  async () => {
    const source = await temporaryFolder(SOURCE);
    const [whole, broken] = [await temporaryFolder(), await temporaryFolder()];
    await importInto(whole, 'folder', source);
    const wasKilled = await killAfter(ARTICLES / 4, broken, source);
    const left = await contentsOf(broken);
    if (wasKilled) {
      expect(Object.keys(left)).not.toContain('imports.yaml');
      const texts = Object.entries(left).filter(([file]) => file.endsWith('.mdx'));
      const all = await contentsOf(whole);
      for (const [file, text] of texts) expect(text).toBe(all[file]);
    }
    await put(broken, { 'articles/en/topic-1.mdx.4242': 'half of a te' });
    expect(await importInto(broken, 'folder', source)).toMatchObject({ code: 0 });
    expect(await contentsOf(broken)).toEqual(await contentsOf(whole));
    expect(readdirSync(broken).filter((name) => name.startsWith('.'))).toEqual([]);
  },
  PATIENCE,
);

it(
  'does not take what an interrupted update wrote for the work of an editor',
  async () => {
    const source = await temporaryFolder(SOURCE);
    const [whole, broken] = [await temporaryFolder(), await temporaryFolder()];
    for (const content of [whole, broken]) await importInto(content, 'folder', source);
    const changed = Object.fromEntries(Object.entries(SOURCE).map(([file, text]) => [file, `${text}\nMore.\n`]));
    await put(source, changed);
    await importInto(whole, 'folder', source);
    const before = (await contentsOf(broken))['articles/en/topic-0.mdx'];
    const folder = join(broken, 'articles/en');
    const child = spawn(
      process.execPath,
      ['scripts/waypost.ts', 'import', 'folder', source, '--content', broken, '--now', '2026-11-27'],
      { stdio: 'ignore' },
    );
    await new Promise((done) => {
      const watch = setInterval(async () => {
        if (existsSync(join(broken, '.import-under-way.json'))) child.kill('SIGKILL');
      }, 1);
      child.on('close', () => {
        clearInterval(watch);
        done(undefined);
      });
    });
    // Whatever else is there was being written.
    expect(readdirSync(folder).filter((name) => !/\.mdx\.\d+$/.test(name))).toHaveLength(ARTICLES);
    expect(before).toBeDefined();
    expect(await importInto(broken, 'folder', source)).toMatchObject({ code: 0 });
    expect(await contentsOf(broken)).toEqual(await contentsOf(whole));
  },
  PATIENCE,
);
