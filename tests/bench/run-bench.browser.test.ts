import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Result, runBench } from '../../scripts/bench/run-bench.ts';

let dir: string;
let results: Result[];
const told: string[] = [];

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'waypost-bench-'));
  const progress = (line: string) => told.push(line);
  results = await runBench({ articles: [20], runs: 1, peers: [], dir, visits: true, keep: false, progress });
}, 600_000);
afterAll(() => rm(dir, { recursive: true }));

test('a small corpus is built, built again after a change, and measured', () => {
  const result = results.find(({ articles }) => articles === 20);
  expect(result?.cold.cpu).toBeGreaterThan(0.5);
  expect(result?.rebuild.memory).toBeGreaterThan(5e7);
  expect(result?.output.pages).toBeGreaterThan(20);
  expect(told.at(-1)).toMatch(/^run 1\/1 {2}20 articles {2}waypost-exports {2}rebuild: [\d.]+ CPU s$/);
});

test('pages are weighed, and an article is visited', () => {
  const result = results.find(({ articles }) => articles === 20);
  expect(Object.keys(result?.weights ?? {})).toEqual(['article', 'front', 'stage']);
  expect(result?.weights['article']?.compressed).toBeGreaterThan(1000);
  expect(result?.visit?.requests).toBeGreaterThan(1);
  expect(result?.visit?.bytes).toBeGreaterThan(result?.weights['article']?.compressed ?? 0);
});

test('nothing is left of the sites', async () => {
  expect(await readdir(dir)).toEqual([]);
});
