import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportSources } from '../../src/exports/export-sources.ts';
import { readLibrary } from '../../src/library/read-library.ts';

let cacheDir: string;
beforeAll(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'waypost-exports-'));
});
afterAll(() => rm(cacheDir, { recursive: true }));

const { library } = await readLibrary('src/content');

async function textsWith(options: { cacheDir?: string; bodies?: boolean }): Promise<unknown[]> {
  if (!library) throw new Error('The demo cannot be read.');
  const texts: unknown[] = [];
  for await (const { article, draft, reply, body } of exportSources(library, options))
    texts.push([article.file, draft, reply, body()]);
  return texts;
}

it('gives the same replies and bodies, whether bodies are kept or made when they are asked for', async () => {
  const made = await textsWith({});
  expect(made.length).toBeGreaterThan(100);
  for (const bodies of [true, false]) {
    // Made first, and kept the second time.
    for (const time of ['first', 'again']) expect([time, await textsWith({ cacheDir, bodies })]).toEqual([time, made]);
  }
  expect((await readdir(cacheDir)).filter((file) => file.endsWith('.en.ndjson'))).toEqual([
    'exports.en.ndjson',
    'replies.en.ndjson',
  ]);
});
