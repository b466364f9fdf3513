import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DigestCache, digestOf } from '../../src/library/cache.ts';

let dir: string;
let path: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'waypost-cache-'));
  path = join(dir, 'deep', 'cache.json');
});
afterEach(() => rm(dir, { recursive: true }));

const never = () => {
  throw new Error('made again');
};

test('what was made once is there the next time', async () => {
  const first = DigestCache.open<string>(path, '1');
  expect(first.get('a', () => 'made')).toBe('made');
  await first.save();
  const second = DigestCache.open<string>(path, '1');
  expect(second.get('a', never)).toBe('made');
});

test('what was not asked for is forgotten', async () => {
  const first = DigestCache.open<string>(path, '1');
  first.get('old', () => 'old');
  await first.save();
  const second = DigestCache.open<string>(path, '1');
  second.get('new', () => 'new');
  await second.save();
  expect(await readFile(path, 'utf8')).not.toContain('old');
});

test('a cache of another version is empty', async () => {
  const first = DigestCache.open<string>(path, '1');
  first.get('a', () => 'one');
  await first.save();
  const second = DigestCache.open<string>(path, '2');
  expect(second.get('a', () => 'two')).toBe('two');
});

test('a broken cache is empty, and is mended by the next build', async () => {
  const broken = join(dir, 'broken.json');
  await writeFile(broken, '{"version": "1", "entr');
  const cache = DigestCache.open<string>(broken, '1');
  cache.get('a', () => 'made');
  await cache.save();
  const mended = DigestCache.open<string>(broken, '1');
  expect(mended.get('a', never)).toBe('made');
  expect(await readdir(dir)).toEqual(['broken.json']);
});

test('without a path nothing is kept', async () => {
  const cache = DigestCache.open<string>(undefined, '1');
  cache.get('a', () => 'made');
  await cache.save();
  expect(await readdir(dir)).toEqual([]);
});

test('digests differ when the same letters are cut up differently', () => {
  expect(digestOf('ab', 'c')).not.toBe(digestOf('a', 'bc'));
  expect(digestOf('ab', 'c')).toBe(digestOf('ab', 'c'));
});
