import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSearchIndex, type SearchIndex } from '../../src/search/build-index.ts';
import { setIndexAside } from '../../src/search/kept-index.ts';

let site: string;
let cache: string;
beforeEach(async () => {
  const dir = await mkdtemp(join(tmpdir(), 'waypost-kept-'));
  site = join(dir, 'site');
  cache = join(dir, 'cache');
});
afterEach(() => rm(join(site, '..'), { recursive: true }));

/** Of several filters, each with several values, no order comes by chance. */
const FILTERS = (text: string) =>
  ['persona', 'stage', 'kind']
    .map((name) => `<meta data-pagefind-filter="${name}[content]" content="${name} of ${text}">`)
    .join('');

/** Builds as a whole build does: the folder of the site is emptied in between. */
async function build(
  articles: Record<string, string>,
  { said = [], mostInPart = 100 }: { said?: string[]; mostInPart?: number } = {},
): Promise<SearchIndex> {
  await setIndexAside(site, cache);
  await rm(site, { recursive: true, force: true });
  for (const [path, text] of Object.entries(articles)) {
    await mkdir(join(site, path), { recursive: true });
    const [locale] = path.split('/');
    await writeFile(
      join(site, path, 'index.html'),
      `<html lang="${locale}"><head>${FILTERS(text)}</head><body><main><article data-pagefind-body><h1>${text}</h1></article></main></body></html>`,
    );
  }
  return buildSearchIndex(site, { keptIn: cache, mostInPart, onProgress: (line) => said.push(line) });
}

async function filesOf(dir: string): Promise<Record<string, string>> {
  const names = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort();
  const contents = await Promise.all(paths.map((path) => readFile(path, 'base64')));
  return Object.fromEntries(paths.map((path, index) => [path, contents[index] ?? '']));
}

it('an index made over the one before is the same as one made anew, byte for byte', async () => {
  await build({ 'en/articles/one': 'Card', 'en/articles/two': 'Money', 'nb/articles/one': 'Kort' });
  const next = { 'en/articles/one': 'Card', 'en/articles/two': 'Cash', 'en/articles/three': 'Phone' };
  await build(next);
  const overOld = await filesOf(join(site, 'pagefind'));

  await rm(join(site, 'pagefind'), { recursive: true });
  await rm(cache, { recursive: true });
  await build(next);
  expect(await filesOf(join(site, 'pagefind'))).toEqual(overOld);
});

it('an article that went away is no longer found', async () => {
  await build({ 'en/articles/one': 'Card', 'en/articles/two': 'Money' });
  expect(await build({ 'en/articles/one': 'Card' })).toEqual({ pages: 1, languages: { en: 1 } });
});

it('an index of which every article is as it was stays as it is, and is not made again', async () => {
  const articles = { 'en/articles/one': 'Card', 'nb/articles/one': 'Kort' };
  const first: string[] = [];
  const again: string[] = [];
  const index = await build(articles, { said: first });
  const before = await filesOf(join(site, 'pagefind'));
  expect(await build(articles, { said: again })).toEqual(index);
  expect(await filesOf(join(site, 'pagefind'))).toEqual(before);
  expect(first).not.toEqual([]);
  expect(again).toEqual([]);
});

it('an index that another version of Pagefind made is made anew', async () => {
  const articles = { 'en/articles/one': 'Card' };
  await build(articles);
  const before = await filesOf(join(site, 'pagefind'));
  const path = join(site, 'pagefind/pagefind-entry.json');
  await writeFile(path, (await readFile(path, 'utf8')).replace(/"version":"[^"]*"/, '"version":"1.4.0"'));
  const said: string[] = [];
  await build(articles, { said });
  expect(said).not.toEqual([]);
  expect(await filesOf(join(site, 'pagefind'))).toEqual(before);
});

describe('an index in parts', () => {
  const WORDS = ['card', 'cash', 'loan', 'phone', 'rent', 'salary', 'fee'];
  const articles = Object.fromEntries([
    ...WORDS.map((word) => [`en/articles/${word}`, word]),
    ['nb/articles/kort', 'Kort'],
  ]);
  const entries = async () =>
    Object.fromEntries(Object.entries(await filesOf(site)).filter(([path]) => path.endsWith('pagefind-entry.json')));

  it('says how many parts each language has, and holds every article once', async () => {
    expect(await build(articles, { mostInPart: 2 })).toEqual({ pages: 8, languages: { en: 7, nb: 1 } });
    expect(JSON.parse(await readFile(join(site, 'pagefind/parts.json'), 'utf8'))).toEqual({ en: 4, nb: 1 });
    expect(Object.keys(await entries()).length).toBe(4);
  });

  it('makes only that part anew in which something has changed', async () => {
    await build(articles, { mostInPart: 2 });
    const before = await entries();
    const said: string[] = [];
    await build({ ...articles, 'en/articles/loan': 'A loan for a house' }, { mostInPart: 2, said });
    const after = await entries();
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(Object.keys(after).filter((path) => after[path] !== before[path]).length).toBe(1);
    expect(said.filter((line) => line.includes('Running Pagefind')).length).toBe(1);
  });

  it('leaves nothing behind where fewer parts are enough', async () => {
    await build(articles, { mostInPart: 2 });
    expect(await build(articles)).toEqual({ pages: 8, languages: { en: 7, nb: 1 } });
    expect(Object.keys(await entries()).length).toBe(1);
    expect(Object.keys(await filesOf(cache)).every((path) => path.includes('search-pages/0/'))).toBe(true);
  });
});
