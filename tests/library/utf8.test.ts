import { expect, it } from 'vitest';
import { utf8Of } from '../../src/library/utf8.ts';

it.each([
  ['nothing', ''],
  ['ASCII', '<p>Card</p>'],
  ['Latin 1', 'Når kortet er på avveie'],
  ['letters beyond it', 'Wait … “why” – 👋🏽'],
  ['a text longer than any page', 'a … '.repeat(100_000)],
  ['half of a character', 'a\ud800b …'],
])('gives the bytes of %s', (_, text) => {
  expect(utf8Of(text).equals(Buffer.from(text))).toBe(true);
});
