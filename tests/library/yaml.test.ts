import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { frontmatterOf } from '../../src/library/read-article.ts';
import { parseYaml } from '../../src/library/yaml.ts';

const document = parseYaml(`name: Fyr
contact:
  email: help@fyr.example
questions:
  - first
  -   second
empty:
flow: { en: Help, nb: Hjelp }
`);

describe('a value is found where it stands in the file', () => {
  test.each([
    [['name'], { line: 1, column: 7 }],
    [['contact', 'email'], { line: 3, column: 10 }],
    [['questions', 1], { line: 6, column: 7 }],
    [['flow', 'nb'], { line: 8, column: 23 }],
  ])('%j', (path, position) => {
    expect(document.positionOf(path)).toEqual(position);
  });

  test('a key without a value stands for it', () => {
    expect(document.positionOf(['empty'])).toEqual({ line: 7, column: 1 });
  });

  test('the closest parent stands for what is missing', () => {
    expect(document.positionOf(['contact', 'phone'])).toEqual({ line: 3, column: 3 });
    expect(document.positionOf(['nothing'])).toEqual({ line: 1, column: 1 });
  });

  test('lines count from where the text begins in its file', () => {
    expect(parseYaml('id: x\ntitle: y\n', 2).positionOf(['title'])).toEqual({ line: 3, column: 8 });
  });
});

test('a date stays the text that was written, so that no time zone moves it', () => {
  expect(parseYaml('day: 2026-10-01').data).toEqual({ day: '2026-10-01' });
});

test.each([
  ['a key given twice', 'id: a\nid: b\n', 2],
  ['a bracket left open', 'personas: [a, b\nstage: use\n', 2],
  ['a tab for indentation', 'need:\n\tas: a\n', 2],
])('%s is an error with its line', (_what, text, line) => {
  const { data, errors } = parseYaml(text);
  expect(data).toBeUndefined();
  expect(errors[0]?.line).toBe(line);
  expect(errors[0]?.reason).not.toContain('\n');
});

test('both parsers read every file of the demo alike', () => {
  const yaml = globSync('src/content/**/*.{yaml,mdx}').map((file) => {
    const text = readFileSync(file, 'utf8');
    return file.endsWith('.mdx') ? (frontmatterOf(text) ?? '') : text;
  });
  expect(yaml.length).toBeGreaterThan(100);
  for (const text of yaml) expect(parseYaml(text).data).toEqual(parseDocument(text).toJS());
});

test.each([
  'a: yes\nb: 0o7\nc: 0x1F\nd: 1_0\ne: ~\nf: 010',
  'a: .5\nb: 1e3\nc: +1\nd: .inf\ne: "2026"\nf: 12:30',
  '# nothing but a comment',
  'a: !!str 1\nb: !own x',
  'a: >\n  folded\n  text\nb: |-\n  kept\n  text',
])('both parsers read %j alike', (text) => {
  expect(parseYaml(text).data).toEqual(parseDocument(text).toJS());
});

describe('where a field stands is the same by the quick look and by the thorough one', () => {
  const own =
    'a: x\nb:   "y: z"\nc: [p, q]\nd: >-\n  a: folded\n  text\ne: # nothing\nf: ~\ng: null\nh:\n  a: deep\ni: !!str 1\n"j": k\n';
  const files = globSync('src/content/articles/**/*.mdx').map(
    (file) => frontmatterOf(readFileSync(file, 'utf8')) ?? '',
  );

  test.each([own, ...files.filter((_, at) => at % 20 === 0)])('%#', (text) => {
    const { data, positionOf } = parseYaml(text);
    // An anchor is beyond the quick look.
    const thorough = parseYaml(`${text}\nanchored: &a x\n`);
    for (const key of Object.keys(data as object)) expect(positionOf([key]), key).toEqual(thorough.positionOf([key]));
  });
});
