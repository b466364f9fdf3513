import { describe, expect, it } from 'vitest';
import { count, NO_NARROWING, narrow, type Places } from '../../src/search/facets.ts';

const places: Places = {
  persona: new Map([
    ['everyday', new Set(['a', 'b'])],
    ['traveller', new Set(['b', 'c'])],
  ]),
  stage: new Map([
    ['join', new Set(['a'])],
    ['use', new Set(['b', 'c'])],
  ]),
  kind: new Map([['how-to', new Set(['a', 'b', 'c'])]]),
};
const found = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

describe('narrow', () => {
  it.each([
    ['nothing ticked leaves all', {}, 'abc'],
    ['two values of one facet: either', { stage: ['join', 'use'] }, 'abc'],
    ['two facets: both', { stage: ['use'], persona: ['everyday'] }, 'b'],
    ['a value that no article has', { stage: ['gone'] }, ''],
  ])('%s', (_, ticked, left) => {
    expect(
      narrow(found, places, { ...NO_NARROWING, ...ticked })
        .map(({ id }) => id)
        .join(''),
    ).toBe(left);
  });
});

describe('count', () => {
  it('says what one would see with each value ticked', () => {
    const counts = count(found, places, { ...NO_NARROWING, stage: ['join'] });
    expect(counts.persona).toEqual(
      new Map([
        ['everyday', 1],
        ['traveller', 0],
      ]),
    );
    expect(counts.stage).toEqual(
      new Map([
        ['join', 1],
        ['use', 2],
      ]),
    );
  });
});
