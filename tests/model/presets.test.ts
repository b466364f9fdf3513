import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/model/locale.ts';
import { PRESETS } from '../../src/model/presets/index.ts';
import { wholeStage } from '../../src/model/schemas/journey.ts';

describe.each(Object.entries(PRESETS))('%s', (_name, stages) => {
  test('every stage is whole, and is called something in every language', () => {
    for (const stage of stages) {
      expect(wholeStage(stage)).toEqual({ stage });
      for (const text of [stage.name, stage.description]) expect(Object.keys(text)).toEqual([...LOCALES]);
    }
  });

  test('a stage never requires a kind that it does not allow', () => {
    for (const { id, kinds, requires } of stages) {
      expect(
        requires.filter((kind) => !kinds.includes(kind)),
        id,
      ).toEqual([]);
    }
  });

  test('the last stage alone asks for recommendations', () => {
    expect(stages.filter(({ referrals }) => referrals)).toEqual([stages.at(-1)]);
  });

  test('every stage has moments that customers meet, and every way with us has pains and delights', () => {
    for (const { id, touchpoints } of stages) {
      expect(touchpoints.length, id).toBeGreaterThanOrEqual(2);
      expect(new Set(touchpoints.map((touchpoint) => touchpoint.id)).size, id).toBe(touchpoints.length);
      for (const { name } of touchpoints) expect(Object.keys(name)).toEqual([...LOCALES]);
    }
    const feelings = stages.flatMap(({ touchpoints }) => touchpoints.map(({ feeling }) => feeling));
    expect(new Set(feelings)).toEqual(new Set(['pain', 'delight']));
  });

  test('no stage is there twice', () => {
    expect(new Set(stages.map(({ id }) => id)).size).toBe(stages.length);
  });
});

test('waiting has a confirmation, a preparation and busy times; trouble has a way to tell us and an end', () => {
  const momentsOf = (stage: string) => {
    const found = PRESETS.kundereise.find(({ id }) => id === stage);
    return found?.touchpoints.map(({ id, feeling }) => `${feeling} ${id}`);
  };
  expect(momentsOf('await')).toEqual(['delight confirmation', 'pain waiting', 'delight preparing', 'pain busy-times']);
  expect(momentsOf('recover')).toEqual(['pain something-wrong', 'pain telling', 'delight put-right']);
});

test('there is a preset for each journey that a company may start from', () => {
  expect(Object.keys(PRESETS)).toEqual(['kundereise', 'inbound', 'never-lose']);
});
