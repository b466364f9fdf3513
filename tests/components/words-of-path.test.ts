import { expect, test } from 'vitest';
import { wordsOfPath } from '../../src/components/door/words-of-path.ts';

const LOCALES = ['en', 'nb', 'sv', 'da'];

test.each([
  ['/en/articles/lost-my_card.html', 'lost my card'],
  ['/nb/articles/n%C3%A5r-kortet-kommer/', 'når kortet kommer'],
  ['/sv/stages/recover/2/', 'recover'],
  ['/en/', ''],
  ['/en/articles/%E0%A4%A/lost', 'lost'],
  ['/%3Cscript%3Ealert(1)', 'script alert'],
])('%s is about “%s”', (path, words) => {
  expect(wordsOfPath(path, LOCALES)).toBe(words);
});
