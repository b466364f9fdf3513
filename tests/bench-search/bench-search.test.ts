import { describe, expect, it } from 'vitest';
import { pairedDifference } from '../../scripts/bench/search/bootstrap.ts';
import { measure } from '../../scripts/bench/search/measure.ts';
import { halfOf, randomFrom } from '../../scripts/bench/search/random.ts';
import { withTypo } from '../../scripts/bench/search/typo.ts';

describe('the search benchmark', () => {
  it('makes the same slips from the same seed, one a question', () => {
    const slip = (seed: number) => withTypo('where is my new card', randomFrom(seed));
    expect(slip(7)).toBe(slip(7));
    expect(slip(7)).not.toBe('where is my new card');
    expect(Math.abs(slip(7).length - 'where is my new card'.length)).toBeLessThanOrEqual(1);
    expect(withTypo('is it on', randomFrom(1))).toBe('is it on');
  });

  it('puts a question in the same half each time', () => {
    const halves = Array.from({ length: 200 }, (_, at) => halfOf(`question ${at}`));
    expect(halves.filter((half) => half === 'tune').length).toBeGreaterThan(70);
    expect(halfOf('question 1')).toBe(halves[1]);
  });

  it('counts where the right article stands', async () => {
    const searcher = {
      search: (question: string) => (question === 'nothing' ? [] : ['b', 'a', 'c']),
      moved: () => ({ code: 1024, index: 2048 }),
    };
    const questions = [
      { text: 'first', wanted: ['b'] },
      { text: 'second', wanted: ['a', 'z'] },
      { text: 'missed', wanted: ['q'] },
      { text: 'nothing', wanted: ['a'] },
    ];
    const { top1, top3, mrr, nothing, codeKb, indexKb } = await measure('x', searcher, questions);
    expect({ top1, top3, mrr, nothing, codeKb, indexKb }).toEqual({
      top1: 25,
      top3: 50,
      mrr: 0.375,
      nothing: 25,
      codeKb: 1,
      indexKb: 2,
    });
  });

  it('tells a difference from chance', () => {
    const better = Array.from({ length: 400 }, (_, at) => at % 10 !== 0);
    const worse = better.map((right, at) => right && at % 4 !== 1);
    const { mean, low, high } = pairedDifference(better, worse);
    expect(low).toBeGreaterThan(0);
    expect(low).toBeLessThan(mean);
    expect(high).toBeGreaterThan(mean);
    const same = pairedDifference(better, better);
    expect(same).toEqual({ mean: 0, low: 0, high: 0 });
  });
});
