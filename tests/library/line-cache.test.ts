import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { LineCache } from '../../src/library/line-cache.ts';

async function cacheFile(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'waypost-lines-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return join(dir, 'new', 'cache.ndjson');
}

/** Asks a new cache for values; gives those that had to be made. */
function ask(path: string | undefined, digests: string[], version = '1', close = true): string[] {
  const made: string[] = [];
  const cache = new LineCache<{ of: string }>(path, version);
  for (const digest of digests) {
    const value = cache.get(digest, () => {
      made.push(digest);
      return { of: `${digest}\n\t"æ` };
    });
    expect(value).toEqual({ of: `${digest}\n\t"æ` });
  }
  if (close) cache.close();
  return made;
}

test('makes a value once, and keeps it for the next time', async () => {
  const path = await cacheFile();
  expect(ask(path, ['a', 'b'])).toEqual(['a', 'b']);
  expect(ask(path, ['b', 'c', 'a'])).toEqual(['c']);
  expect(ask(path, ['a', 'b', 'c'])).toEqual([]);
});

test('forgets what was not asked for, and what other code made', async () => {
  const path = await cacheFile();
  ask(path, ['a', 'b']);
  ask(path, ['b']);
  expect(ask(path, ['a', 'b'])).toEqual(['a']);
  expect(ask(path, ['a', 'b'], '2')).toEqual(['a', 'b']);
});

test('is as it was after a build that was cut short', async () => {
  const path = await cacheFile();
  ask(path, ['a']);
  const before = await readFile(path, 'utf8');
  ask(path, ['a', 'b'], '1', false);
  expect(await readFile(path, 'utf8')).toBe(before);
});

test('leaves its file alone where there is nothing new', async () => {
  const path = await cacheFile();
  ask(path, ['a', 'b']);
  const before = await readFile(path, 'utf8');
  ask(path, ['b', 'a']);
  expect(await readFile(path, 'utf8')).toBe(before);
  expect(await readdir(join(path, '..'))).toEqual(['cache.ndjson']);
});

test('is empty where the file is something else, and keeps nothing without one', async () => {
  const path = await cacheFile();
  ask(path, ['a']);
  await writeFile(path, 'no cache at all');
  expect(ask(path, ['a'])).toEqual(['a']);
  expect(ask(undefined, ['a'])).toEqual(['a']);
  expect(ask(undefined, ['a'])).toEqual(['a']);
});
