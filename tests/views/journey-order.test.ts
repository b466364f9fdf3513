import { describe, expect, test } from 'vitest';
import type { Journey } from '../../src/model/schemas/journey.ts';
import { journeyOrderOf, mostUseful } from '../../src/views/journey-order.ts';
import { article, smallLibrary } from '../fixtures/small-library.ts';

const { journey: small } = smallLibrary([]);
const touchpoints = ['lost', 'money', 'refused'].map((id) => ({ id, name: id, feeling: 'pain' as const }));
const journey: Journey = {
  ...small,
  stages: small.stages.map((stage) => (stage.id === 'use' ? { ...stage, touchpoints } : stage)),
};
const use = journey.stages.find(({ id }) => id === 'use');
const library = (...articles: ReturnType<typeof article>[]) => smallLibrary(articles, { journey });
const ids = (articles: readonly { id: string }[]) => articles.map(({ id }) => id);

describe('the order of a stage', () => {
  test('goes by moment, then by how many ask', () => {
    const rare = article({ id: 'a-rare', touchpoints: ['money'] });
    const asked = article({ id: 'b-asked', touchpoints: ['money'], questions: ['Where is it?', 'Is it gone?'] });
    const first = article({ id: 'c-first', touchpoints: ['lost'] });
    const none = article({ id: 'a-none' });
    expect(ids(journeyOrderOf(library(none, rare, asked, first)).stage('use', 'en'))).toEqual([
      'c-first',
      'b-asked',
      'a-rare',
      'a-none',
    ]);
  });

  test('offers one article for each moment before a second for any', () => {
    const articles = [
      article({ id: 'lost-1', touchpoints: ['lost'] }),
      article({ id: 'lost-2', touchpoints: ['lost'] }),
      article({ id: 'money-1', touchpoints: ['money'] }),
      article({ id: 'refused-1', touchpoints: ['refused'] }),
    ];
    const ordered = journeyOrderOf(library(...articles)).stage('use', 'en');
    expect(ids(mostUseful(ordered, use, 3))).toEqual(['lost-1', 'money-1', 'refused-1']);
    expect(ids(mostUseful(ordered, use, 4))).toEqual(['lost-1', 'lost-2', 'money-1', 'refused-1']);
  });
});

describe('what comes next', () => {
  const here = article({ id: 'here', touchpoints: ['lost'] });
  const later = article({ id: 'later', touchpoints: ['money'] });
  const nextStage = article({ id: 'next-stage', stage: 'recover' });
  const next = (from: typeof here, ...others: (typeof here)[]) =>
    journeyOrderOf(library(from, ...others)).next(from)?.id;

  test('is the next moment of the stage', () => {
    expect(next(here, later, nextStage)).toBe('later');
  });

  test('is the next stage where the stage has no more for the persona', () => {
    expect(next(here, nextStage)).toBe('next-stage');
  });

  test('is what the writer named, unless that lies behind', () => {
    const named = article({ id: 'named', touchpoints: ['refused'] });
    expect(next({ ...here, related: ['named'] }, later, named)).toBe('named');
    expect(next({ ...here, related: ['beside'] }, later, article({ id: 'beside', touchpoints: ['lost'] }))).toBe(
      'beside',
    );
    expect(next({ ...later, related: ['here'] }, here, nextStage)).toBe('next-stage');
  });

  test('is nothing for somebody else', () => {
    const traveller = article({ id: 'abroad', touchpoints: ['money'], personas: ['somebody-else'] });
    expect(next(here, traveller)).toBeUndefined();
  });
});
