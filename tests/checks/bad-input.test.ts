import { expect, it } from 'vitest';
import { describe } from '../../src/checks/describe.ts';
import { type Change, judge, withContent } from './content-folder.ts';

const LOST = 'articles/en/lost-card.mdx';
const inLost = (from: string, to: string): Change => ({ file: LOST, from, to });
const after = (text: string): Change => inLost('Then [choose', `${text}\n\nThen [choose`);

/** What goes wrong, how, where the editor is sent, and what the sentence must tell. */
const BAD: readonly (readonly [what: string, changes: readonly Change[], place: string, tells: RegExp])[] = [
  ['broken YAML in an article', [inLost('title: Lost', 'title: "Lost')], `${LOST}:3:8`, /Unexpected YAML: .*quote/],
  ['a colon in a title', [inLost('title: Lost', 'title: Lost: ')], `${LOST}:3:8`, /Unexpected YAML: Nested mappings/],
  [
    'broken YAML in a record',
    [{ file: 'site.yaml', text: 'name: [a\n' }],
    'site.yaml:2:1',
    /Unexpected YAML: .*end with a \]/,
  ],
  [
    'a text in place of a list',
    [inLost('[everyday]', 'everyday')],
    `${LOST}:5:11`,
    /Unexpected “everyday” for `personas`, expected a list/,
  ],
  [
    'a day that is not',
    [inLost('review: 2027-10-01', 'review: 2027-02-30')],
    `${LOST}:20:9`,
    /expected a date that exists/,
  ],
  [
    'an unknown persona',
    [inLost('[everyday]', '[nobody]')],
    `${LOST}:5:12`,
    /Unexpected persona “nobody”, expected one of everyday/,
  ],
  ['a key with a slip', [inLost('stage:', 'stagge:')], `${LOST}:6:9`, /Unexpected key “stagge”/],
  [
    'no languages',
    [{ file: 'site.yaml', from: 'locales: [en, nb]\n', to: '' }],
    'site.yaml:1:1',
    /Unexpected absence of `locales`/,
  ],
  [
    'a language that is not published',
    [{ file: 'site.yaml', from: '[en, nb]', to: '[en]' }],
    'site.yaml:5:10',
    /Unexpected articles in nb/,
  ],
  [
    'a language that nobody speaks here',
    [{ file: 'articles/no/a.mdx', text: 'A' }],
    'articles/no/a.mdx:1:1',
    /Unexpected language “no”, expected one of en, nb, sv, da/,
  ],
  [
    'the same id twice',
    [inLost('id: lost', 'id: pin')],
    `${LOST}:2:5`,
    /Unexpected id “pin”, which articles\/en\/change-pin.mdx has too/,
  ],
  [
    'a script in a title',
    [inLost('title: Lost', 'title: </script><script>alert(1)</script> Lost')],
    `${LOST}:3:8`,
    /Unexpected markup <\/script/,
  ],
  [
    'a picture in a title',
    [inLost('title: Lost', 'title: <img onerror=alert(1) src=x> Lost')],
    `${LOST}:3:8`,
    /Unexpected markup <img/,
  ],
  [
    '100,000 words',
    [after('word '.repeat(100_000))],
    `${LOST}:1:1`,
    /Unexpected length of 1000\d\d words, expected at most 20000/,
  ],
  [
    'a nesting that nobody could read',
    [after(`${'*'.repeat(9000)}x${'*'.repeat(9000)}`)],
    `${LOST}:30:199`,
    /Nesting deeper than 100 levels/,
  ],
  ['an unclosed tag', [after('<Foo')], `${LOST}:30:1`, /Unexpected MDX: Unexpected character after `<`/],
  ['an unclosed brace', [after('Use { here')], `${LOST}:30:5`, /Unexpected MDX: .*closing brace/],
  ['an empty article', [{ file: LOST, text: '' }], `${LOST}:1:1`, /expected frontmatter between two lines of `---`/],
  ['bytes that are not UTF-8', [{ file: LOST, text: Uint8Array.of(0x63, 0xe9) }], `${LOST}:1:1`, /not UTF-8/],
  [
    'a snippet that is not MDX',
    [{ file: 'snippets/en/tell-us.mdx', text: '<Foo' }],
    'snippets/en/tell-us.mdx:1:1',
    /Unexpected MDX/,
  ],
  [
    'a record that is not there',
    [{ file: 'people.yaml', gone: true }],
    'people.yaml:1:1',
    /Unexpected absence of people.yaml/,
  ],
  [
    'an empty record',
    [{ file: 'goals.yaml', text: '' }],
    'goals.yaml:1:1',
    /Unexpected nothing for `the file`, expected a list/,
  ],
  ['YAML that grows without bounds', [{ file: 'goals.yaml', text: bomb() }], 'goals.yaml:1:1', /Excessive alias count/],
];

function bomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let n = 1; n < 7; n++)
    lines.push(
      `a${n}: &a${n} [${Array(9)
        .fill(`*a${n - 1}`)
        .join(', ')}]`,
    );
  return `${lines.join('\n')}\n`;
}

it.each(BAD)('%s is told where it is', async (_what, changes, place, tells) => {
  const { problems } = await withContent(changes, (dir) => judge(dir));
  const told = problems.map((problem) => ({
    place: `${problem.file}:${problem.line}:${problem.column}`,
    ...describe(problem),
  }));
  expect(told).toContainEqual({ place, sentence: expect.stringMatching(tells), fix: expect.stringMatching(/\w/) });
});

it('file names that differ but for case are told', async () => {
  const { problems } = await withContent([{ file: 'articles/en/Lost-Card.mdx', text: await articleAgain() }], (dir) =>
    judge(dir),
  );
  expect(problems.map(({ rule, file }) => `${rule} ${file}`)).toContain(`id-collision ${LOST}`);
});

it.each([
  ['a byte order mark', '\uFEFF', '\n', 'byte-order-mark'],
  ['Windows line ends', '', '\r\n', 'line-ends'],
])('%s is set right, and told as a warning', async (_what, start, end, message) => {
  const text = start + (await articleText()).replaceAll('\n', end);
  const { problems } = await withContent([{ file: LOST, text }], (dir) => judge(dir));
  expect(problems.map((problem) => `${problem.severity} ${problem.message}`)).toEqual([`warn ${message}`]);
});

it.each([
  ['an empty folder', 'tests/fixtures/sound/media/none', 'no-folder'],
  ['a folder that is not there', '/no/such/folder', 'no-folder'],
  ['a file in place of a folder', 'tests/fixtures/sound/site.yaml', 'no-folder'],
])('%s is told', async (_what, dir, message) => {
  const { problems, coverage } = await judge(dir);
  expect(problems.map((problem) => problem.message)).toEqual([message]);
  expect(coverage).toBeUndefined();
});

async function articleText(): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  return readFile(`tests/fixtures/sound/${LOST}`, 'utf8');
}

async function articleAgain(): Promise<string> {
  return (await articleText()).replace('id: lost', 'id: again');
}
