import { expect, test } from 'vitest';
import { mintId } from '../../src/import/mint.ts';
import { replyHrefs } from '../../src/model/reply-hrefs.ts';
import { ID } from '../../src/model/schemas/shared.ts';

const NUMBERS = Array.from({ length: 10_000 }, (_, number) => number);

test.each([
  ['minted', (number: number) => mintId(`article ${number}`, () => false)],
  ['numbered', (number: number) => String(number)],
  ['worded', (number: number) => `card-${['lost', 'new', 'fee'][number % 3]}-${number}`],
])('10,000 articles with %s ids are spread over few files, and none has too many', (_kind, idOf) => {
  const files = Map.groupBy(NUMBERS, (number) => replyHrefs.file('en', idOf(number)));
  expect(files.size).toBe(512);
  expect(Math.max(...[...files.values()].map(({ length }) => length))).toBeLessThan(50);
});

test('an article keeps its file from version to version; pages from before would not find it in another', () => {
  expect(replyHrefs.file('en', 'zq6ee')).toBe('/replies/en.308.json');
  expect(replyHrefs.file('nb', 'zq6ee')).toBe('/replies/nb.308.json');
  expect(replyHrefs.file('en', 'constructor')).toBe('/replies/en.335.json');
});

test('no file is named as that of a single article was: a page from then finds none, and says so', () => {
  const [, name = ''] = /^\/replies\/(.*)\.json$/.exec(replyHrefs.file('en', '308')) ?? [];
  expect(name).not.toMatch(ID);
  expect(name).not.toContain('/');
});
