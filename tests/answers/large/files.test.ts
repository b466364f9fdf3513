import { describe, expect, it } from 'vitest';
import type { AnswerIndex } from '../../../src/answers/answer-index.ts';
import { readBodies, writeBodies } from '../../../src/answers/large/bodies-file.ts';
import { addNames, writeNames } from '../../../src/answers/large/names-file.ts';
import { documentAt } from './large-corpus.ts';

const postings = (weights: readonly number[]) => ({
  articles: Uint32Array.from(weights.keys()),
  weights: Float64Array.from(weights),
});

describe('the file of bodies', () => {
  it('has counts as they were, up to four, and weights within one in fifty', () => {
    const weights = [1, 0.5, 2, 0.4];
    const read = readBodies(writeBodies({ stems: new Map([['card', postings([1, 2, 3, 4])]]), weights }));
    const found = [...(read.get('card')?.weights ?? [])];
    for (const [at, weight] of weights.entries()) expect((found[at] ?? 0) / (weight * (at + 1))).toBeCloseTo(1, 1.7);
  });

  it('is refused where it is of another version', () => {
    expect(() => readBodies('{"version":1}')).toThrow('Unexpected bodies version 1.');
  });
});

describe('a file of names', () => {
  const index = (): AnswerIndex => ({
    locale: 'en',
    articles: Array.from({ length: 3 }, () => ({ ...documentAt(0).entry, id: '', slug: '', title: '' })),
    stems: new Map(),
    synonyms: [],
    parts: { stamp: '', sizes: { names: 2, texts: 2 }, titles: '' },
  });
  const entry = (id: string, slug: string, title: string) => ({ ...documentAt(0).entry, id, slug, title });

  it('names the articles of its part, whether or not the slug follows from the title', () => {
    const its = index();
    addNames(its, 1, writeNames([entry('x', 'lost-card', 'Lost card')]));
    addNames(its, 0, writeNames([entry('y', 'other', 'Æ and “quotes”'), entry('z', 'pin', 'PIN')]));
    expect(its.articles.map(({ id, slug, title }) => [id, slug, title])).toEqual([
      ['y', 'other', 'Æ and “quotes”'],
      ['z', 'pin', 'PIN'],
      ['x', 'lost-card', 'Lost card'],
    ]);
  });

  it('is refused where it is of another version', () => {
    expect(() => addNames(index(), 0, '{"version":1}')).toThrow('Unexpected names version 1.');
  });
});
