import { expect, it } from 'vitest';
import { judge, TODAY } from './content-folder.ts';

it('the gate sees nothing in the demo, and every cell of its journey covered', async () => {
  const { problems, coverage } = await judge('src/content', TODAY);
  expect(problems).toEqual([]);
  expect(coverage?.denominator).toMatchObject({ personas: 3, stages: 7, locales: 4 });
  expect(coverage?.cells.length).toBe(3 * 7 * 4);
  expect(coverage?.states).toEqual({ covered: 3 * 7 * 4, 'at-risk': 0, waived: 0, gap: 0 });
}, 180_000);
