import { expect, it } from 'vitest';
import { countWords, wordsOf } from '../../src/library/words.ts';

it.each([
  ['', 0],
  ['Du får kortet om 3–5 dager.', 7],
  ['10 000 kr, e-post og 1.500,50', 6],
  ['a-b--c -d e- f.', 5],
  ["don’t; can't; “it’s”", 3],
  ['a.-b :c: d/e', 4],
  ['½ ² × ÷ ①', 2],
  ['½ ² × ÷ ⁿ ①', 4],
  ['Ωμέγα ⁿ ①-a', 3],
  ['漢字 and 😀 a\u0301b', 4],
])('of %j as many words are counted as there are', (text, words) => {
  expect(countWords(text)).toBe(words);
  expect(wordsOf(text)).toHaveLength(words);
});
