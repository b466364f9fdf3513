import { describe, expect, it } from 'vitest';
import { isGood, rank, results } from '../../src/search/ranking.ts';

const hit = (id: string, score: number, ...locations: number[]) => ({ id, score, locations });
const ids = (ranked: readonly { id: string }[]) => ranked.map(({ id }) => id);

describe('rank', () => {
  it('puts an article that several words found before one that a single word fits best', () => {
    expect(ids(rank([[hit('one', 12), hit('both', 5)], [hit('both', 5)]], 100))).toEqual(['both', 'one']);
  });

  it('takes an article found by two spellings of a word once, at the better of its scores', () => {
    const [first, ...rest] = rank([[hit('a', 2, 7), hit('a', 5, 3)]], 100);
    expect(rest).toEqual([]);
    expect(first).toMatchObject({ score: 0.5, parts: [0.5], locations: [[7, 3]] });
  });

  it('raises the articles for a persona past those that fit about as well, and hides none', () => {
    const hits = [[hit('other', 5.2), hit('mine', 5), hit('best', 20)]];
    expect(ids(rank(hits, 100))).toEqual(['best', 'other', 'mine']);
    expect(ids(rank(hits, 100, new Set(['mine'])))).toEqual(['best', 'mine', 'other']);
    expect(ids(results(rank(hits, 100, new Set(['best']))))).toHaveLength(results(rank(hits, 100)).length);
  });

  it('gives nobody more for a common word than the word is worth', () => {
    const exact = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => hit(id, 0.8));
    const [best] = rank([[...exact, hit('longer', 30)], [hit('a', 6)]], 9);
    expect(best?.id).toBe('a');
  });

  it('does not depend on the order in which the index was loaded', () => {
    expect(ids(rank([[hit('b', 3), hit('a', 3)]], 100))).toEqual(ids(rank([[hit('a', 3), hit('b', 3)]], 100)));
  });
});

describe('results', () => {
  it('leaves out what holds but one common word', () => {
    const ranked = rank([[hit('a', 10), hit('b', 0.2)], [hit('a', 8)], [hit('a', 3), hit('c', 9)]], 100);
    expect(ids(results(ranked))).toEqual(['a']);
  });

  it('has nothing where nothing was found', () => {
    expect(results(rank([[], []], 100))).toEqual([]);
  });
});

describe('isGood', () => {
  it.each([
    ['one common word that is there', [0.1], true],
    ['one word that is not there', [0], false],
    ['most of a long question', [0.5, 0.6, 0, 0.4, 0], true],
    ['one common word of a long question', [0.2, 0, 0, 0, 0], false],
  ])('%s', (_, parts, good) => {
    expect(isGood(parts)).toBe(good);
  });
});
