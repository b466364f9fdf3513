import { expect, test } from 'vitest';
import { readPassages, writePassages } from '../../src/answers/passage-file.ts';
import { readSections } from '../../src/answers/read-sections.ts';
import { factsOf, parseMdx } from '../../src/library/mdx.ts';
import { renderBody } from '../../src/render/render-body.ts';
import { smallLibrary } from '../fixtures/small-library.ts';

const SOURCE = `---
id: fees
---

It costs nothing.

## Fees

None.

## What it costs abroad <Anchor id="fees" />

Nothing.

## Why *we* ask <Anchor id="why" /> <Anchor id="old-why" />

## Fees

Still none.
`;

const library = smallLibrary([]);
const source = { file: 'articles/en/fees.mdx', source: SOURCE };
const ANCHORS = ['fees-2', 'fees', 'why', 'fees-3'];

test('a permanent anchor is the address of its heading, and no other heading takes it', () => {
  const { headings } = factsOf(parseMdx(SOURCE));
  expect(headings.map(({ anchor }) => anchor)).toEqual(ANCHORS);
  expect(headings.map(({ text }) => text)).toEqual(['Fees', 'What it costs abroad', 'Why we ask', 'Fees']);
  expect(headings[2]?.otherAnchors).toEqual(['old-why']);
});

test('the page has the anchors that everything else believes it to have', () => {
  const segments = renderBody(source, 'en', library);
  const html = segments.map((segment) => (typeof segment === 'string' ? segment : `<${segment.props['id']}>`)).join('');
  expect([...html.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id)).toEqual(ANCHORS);
  expect(html).toContain('<h2 id="fees">What it costs abroad');
  expect(html).toContain('<old-why>');
});

test('the search opens an article at its permanent anchors', () => {
  const sections = readSections(source, 'en', library);
  expect(sections.map(({ anchor }) => anchor)).toEqual(['', ...ANCHORS]);
  const moved = readPassages(writePassages({ locale: 'en', articles: [{ questions: [], sections }] }));
  expect(moved.articles).toEqual([{ questions: [], sections }]);
});
