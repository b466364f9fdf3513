import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { KeptSections, sectionsOf } from '../../src/answers/kept-sections.ts';
import type { Article, Library } from '../../src/model/library.ts';
import { article, smallLibrary } from '../fixtures/small-library.ts';

let cache: string;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'waypost-sections-'));
});
afterEach(() => rm(cache, { recursive: true }));

/** Reads articles as a build does, and gives what is kept of them. */
async function build(articles: readonly Article[], library: Library): Promise<string> {
  const kept = await KeptSections.open(cache);
  for (const each of articles) kept.ahead(each, library);
  kept.close();
  return readFile(join(cache, 'sections.ndjson'), 'utf8');
}

const shown = () => article({ id: 'lost', source: 'Freeze it.\n\n<Snippet id="call" />\n\n## Then\n\nCall us.' });
const saying = (source: string) =>
  smallLibrary([], { snippets: [{ id: 'call', locale: 'en', file: 'snippets/en/call.mdx', source }] });

it('an article is read once, and its sections are the same in the next build', async () => {
  const library = saying('Ring us.');
  const [first, again] = [shown(), shown()];
  const kept = await build([first], library);
  expect(await build([again], library)).toBe(kept);
  expect(sectionsOf(again, library)).toEqual(sectionsOf(first, library));
  expect(sectionsOf(again, library)).toEqual([
    { heading: '', anchor: '', sentences: ['Freeze it.', 'Ring us.'] },
    { heading: 'Then', anchor: 'then', sentences: ['Call us.'] },
  ]);
});

it('an article is read anew where a snippet says something else', async () => {
  await build([shown()], saying('Ring us.'));
  const next = shown();
  const library = saying('Write to us.');
  await build([next], library);
  expect(sectionsOf(next, library)[0]?.sentences).toEqual(['Freeze it.', 'Write to us.']);
});

it('a draft is not read: nobody can find it', async () => {
  expect(await build([shown(), article({ id: 'draft', draft: true })], saying(''))).not.toContain('draft.mdx');
});
