import { expect, it } from 'vitest';
import { bestOf } from '../../src/answers/best-of.ts';

const best = (scores: number[], count: number) => bestOf(Float64Array.from(scores), count);

it('gives the numbers of the best, the best first, and of equals the first', () => {
  expect(best([1, 5, 3, 5, 4], 3)).toEqual([1, 3, 4]);
  expect(best([2, 2, 2], 2)).toEqual([0, 1]);
});

it('gives none that has nothing, and no more than there are', () => {
  expect(best([0, 1, 0], 3)).toEqual([1]);
  expect(best([], 3)).toEqual([]);
});
