import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readLibrary } from '../../src/library/read-library.ts';
import type { Library } from '../../src/model/library.ts';
import { articleText, contentFolder } from '../fixtures/content-folder.ts';

const ARTICLE = 'articles/en/order-card.mdx';

async function read(changes: Parameters<typeof contentFolder>[0] = {}): Promise<Library> {
  const { library, problems } = await readLibrary(await contentFolder(changes));
  if (!library) throw new Error(JSON.stringify(problems));
  return library;
}

/** What is wrong with a content folder: `[file, line, column, message]` each. */
async function wrongWith(changes: Parameters<typeof contentFolder>[0]) {
  const { problems } = await readLibrary(await contentFolder(changes));
  return problems.map(({ file, line, column, message }) => [file, line, column, message]);
}

test('the smallest content folder is read without a problem', async () => {
  const library = await read();
  expect(library.problems).toEqual([]);
  expect(library.articles).toHaveLength(1);
  expect(library.articles[0]).toMatchObject({
    file: ARTICLE,
    locale: 'en',
    slug: 'order-card',
    title: 'Order a card',
    lead: 'Order it in the app.',
    words: 5,
    questions: [],
    draft: false,
  });
});

describe('a folder that is no content folder says so', () => {
  test('where nothing is there', async () => {
    const { library, problems } = await readLibrary('/nowhere/at/all');
    expect(library).toBeUndefined();
    expect(problems).toMatchObject([{ message: 'no-folder', args: { dir: '/nowhere/at/all' } }]);
  });

  test('where it is empty', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'waypost-empty-'));
    onTestFinished(() => rm(dir, { recursive: true }));
    expect((await readLibrary(dir)).problems).toMatchObject([{ message: 'empty-folder' }]);
  });

  test('where a file that everything hangs on is missing', async () => {
    expect(await wrongWith({ 'journey.yaml': undefined })).toEqual([['journey.yaml', 1, 1, 'no-file']]);
  });
});

describe('what is wrong stands at its own line and column', () => {
  test.each([
    ['a persona list that is a text', articleText({ personas: 'everyday' }), [5, 11, 'wrong-value']],
    ['a key that is missing', articleText({ goal: undefined }), [2, 1, 'missing-key']],
    ['a key that nobody knows', articleText({ autor: 'ada' }), [15, 8, 'unknown-key']],
    ['a day that does not exist', articleText({ reviewed: '2026-02-30' }), [13, 11, 'wrong-value']],
    ['YAML that breaks off', articleText({ personas: '[everyday' }), [6, 1, 'yaml-syntax']],
    ['a tag in a title', articleText({ title: '</script><script>alert(1)</script>' }), [3, 8, 'markup-in-text']],
    ['no frontmatter', 'Just text.\n', [1, 1, 'no-frontmatter']],
    ['a component left open', articleText({}, 'Text.\n\n<Steps>\n\n1. One\n'), [19, 1, 'mdx-syntax']],
  ])('%s', async (_what, text, expected) => {
    expect(await wrongWith({ [ARTICLE]: text })).toContainEqual([ARTICLE, ...expected]);
  });

  test('in the files beside the articles too', async () => {
    const people = '- { id: ada, name: Ada, role: Editor }\n- { id: Bo, name: Bo, role: 3 }\n';
    expect(await wrongWith({ 'people.yaml': people })).toEqual([
      ['people.yaml', 2, 9, 'wrong-value'],
      ['people.yaml', 2, 29, 'wrong-value'],
    ]);
  });
});

describe('encodings', () => {
  test('a byte order mark is taken off, and told', async () => {
    const library = await read({ [ARTICLE]: `\uFEFF${articleText()}` });
    expect(library.articles[0]?.source.startsWith('---')).toBe(true);
    expect(library.problems).toMatchObject([{ file: ARTICLE, message: 'byte-order-mark', severity: 'warn' }]);
  });

  test('CRLF line ends move no position, and are told', async () => {
    const body = 'Order it.\n\n## Where\n\n[Here](/a/order-card/)\n';
    const lf = await read({ [ARTICLE]: articleText({}, body) });
    const crlf = await read({ [ARTICLE]: articleText({}, body).replaceAll('\n', '\r\n') });
    expect(crlf.articles[0]?.headings).toEqual(lf.articles[0]?.headings);
    expect(crlf.articles[0]?.links).toEqual(lf.articles[0]?.links);
    expect(crlf.problems).toMatchObject([{ message: 'line-ends', severity: 'warn' }]);
  });

  test('a file that is not UTF-8 is refused, and the others are read', async () => {
    const library = await read({ 'articles/en/latin.mdx': Buffer.from('---\ntitle: Kj\xf8p\n---\n', 'latin1') });
    expect(library.problems).toMatchObject([{ file: 'articles/en/latin.mdx', message: 'not-utf8', severity: 'error' }]);
    expect(library.articles).toHaveLength(1);
  });
});

describe('articles', () => {
  test('in a folder that is no locale are refused', async () => {
    expect(await wrongWith({ 'articles/fi/kortti.mdx': articleText() })).toEqual([
      ['articles/fi/kortti.mdx', 1, 1, 'unknown-locale'],
    ]);
  });

  test('in a locale that the site does not publish are left out, and told at `locales`', async () => {
    const library = await read({ 'articles/sv/kort.mdx': articleText() });
    expect(library.articles.map(({ locale }) => locale)).toEqual(['en']);
    expect(library.problems).toMatchObject([{ file: 'site.yaml', line: 5, message: 'locale-not-published' }]);
  });

  test('longer than anybody reads are refused', async () => {
    const text = articleText({}, `${'word '.repeat(100_000)}\n`);
    expect(await wrongWith({ [ARTICLE]: text })).toEqual([[ARTICLE, 1, 1, 'too-long']]);
  });

  test('know their headings, links and words', async () => {
    const body = `The answer, with a [link](/a/x/).

## Fees

<Callout type="tip" title="Two words">

Inside. {/* a note to the editor */}

</Callout>

## Fees

<Cta href="/contact/">Ask us</Cta>
`;
    const [article] = (await read({ [ARTICLE]: articleText({}, body) })).articles;
    expect(article?.lead).toBe('The answer, with a link.');
    expect(article?.headings.map(({ anchor }) => anchor)).toEqual(['fees', 'fees-2']);
    expect(article?.links.map(({ href, text }) => [href, text])).toEqual([
      ['/a/x/', 'link'],
      ['/contact/', 'Ask us'],
    ]);
    expect(article?.words).toBe(12);
    expect(article?.hasCode).toBe(false);
  });

  test.each(['import x from "y"', 'export const x = 1', 'Text with {1 + 1}.', '{process.env.HOME}'])(
    'with %j hold code',
    async (body) => {
      const library = await read({ [ARTICLE]: articleText({}, `${body}\n`) });
      expect(library.articles[0]?.hasCode).toBe(true);
    },
  );
});

describe('the journey', () => {
  const personas = '[{ id: everyday, name: Everyday, description: You. }]';

  test('keeps what the preset says and the file does not', async () => {
    const text = `preset: kundereise\npersonas: ${personas}\nstages:\n  - { id: use, minimum: 3 }\n`;
    const { journey } = await read({ 'journey.yaml': text });
    expect(journey.stages).toHaveLength(7);
    expect(journey.stages.find(({ id }) => id === 'use')).toMatchObject({ minimum: 3, requires: ['how-to'] });
  });

  test('adds a stage that the preset does not have at the end', async () => {
    const text = `preset: inbound\npersonas: ${personas}\nstages:\n  - { id: leave, name: Leaving, description: The end., kinds: [policy] }\n`;
    const { journey } = await read({ 'journey.yaml': text });
    expect(journey.stages.at(-1)).toMatchObject({ id: 'leave', minimum: 1, requires: [] });
  });

  test('says what a stage of its own lacks', async () => {
    const text = `personas: ${personas}\nstages:\n  - { id: leave, name: Leaving }\n`;
    expect(await wrongWith({ 'journey.yaml': text })).toEqual([
      ['journey.yaml', 3, 5, 'missing-key'],
      ['journey.yaml', 3, 5, 'missing-key'],
    ]);
  });
});

test('what is read from the cache is what is read from the files', async () => {
  const dir = await contentFolder({ 'articles/en/broken.mdx': articleText({ kind: 'poem' }) });
  const cacheDir = await mkdtemp(join(tmpdir(), 'waypost-cache-'));
  onTestFinished(() => rm(cacheDir, { recursive: true }));
  const first = await readLibrary(dir, { cacheDir });
  const second = await readLibrary(dir, { cacheDir });
  expect(second).toEqual(first);

  await writeFile(join(dir, ARTICLE), articleText({ title: 'Get a card' }));
  const third = await readLibrary(dir, { cacheDir });
  expect(third.library?.articles[0]?.title).toBe('Get a card');
});

test('pictures come with their size, other files without', async () => {
  const { media } = await read({
    'media/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"/>',
    'media/film/b.vtt': 'WEBVTT\n',
  });
  expect(media.get('a.svg')).toMatchObject({ width: 640, height: 400 });
  expect(media.get('film/b.vtt')).toEqual({ name: 'film/b.vtt', path: expect.stringContaining('b.vtt') });
});
