import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/library/files.ts';
import { MdxSyntaxError, parseMdx } from '../../src/library/mdx.ts';
import { outline, parseReference } from './reference-parser.ts';

// Articles are parsed by Sätteri, for its speed. Authors, editors and @astrojs/mdx go by the dialect of
// @mdx-js/mdx. These tests hold the one to the other: the same nodes, texts, props, lines and columns.

const demo = (await listFiles('src/content'))
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => `src/content/${file}`);

test.each(['tests/fixtures/edge-cases.mdx', ...demo])('%s', async (file) => {
  const source = await readFile(file, 'utf8');
  expect(outline(parseMdx(source))).toEqual(outline(parseReference(source)));
});

describe('pieces', () => {
  test.each([
    '',
    '---\nid: x\n---',
    // Components on one line, in lists, in quotations, around and inside of other marks
    '<Term id="a">x</Term>',
    '<Term id="a">x</Term> <Term id="b">y</Term>',
    '- <Term id="a">x</Term>\n- <Snippet id="b" />',
    '> <Callout>\n> \n> Text\n> \n> </Callout>',
    '1. One\n\n   <Callout>\n\n   Inside\n\n   </Callout>\n\n2. Two',
    '<Callout>\ntext\n</Callout>',
    '<Tabs><Tab label="x">y</Tab></Tabs>',
    '<Steps>\n1. a\n2. b\n</Steps>',
    'text\n<Snippet id="x" />\ntext',
    '<Snippet id="x" /> text',
    '**<Term id="x">y</Term>** [<Term id="x">y</Term>](/z/) <Term id="x">[y](/z/)</Term>',
    '# <Term id="x">y</Term>',
    '| a |\n|---|\n| <Term id="x">y</Term> |',
    '    <Steps>\n\n    x\n\n    </Steps>',
    // Props
    '<Figure src="a" alt="&amp; &quot;" />',
    "<Figure src='a' alt='\"' />",
    '<Figure alt="a\nb" />',
    '<Figure src={"a"} {...b} c />',
    '<></>',
    '<a.b />',
    // Code and comments
    'import a from "b"\n\nexport const c = 1\n\nText',
    '{\n  1 +\n  2\n}',
    '{/* a */} {/* b */}',
    'a {/* } */} b',
    'x\n{/* c */}\ny',
    // Markdown
    '# A ##\n\n####### Seven',
    'a\\\nb  \nc',
    '3. three\n4. four\n\n* a\n* b\n\n+ c',
    '\tTab indented',
    '- a\n\n\tb',
    '- - a',
    '| a | b |\n|---|\n| c |',
    '[x]: /y\n\n[x] [x][] [z][x] ![a][x] [^1]\n\n[^1]: a\n\n    b',
    '[a](</b c/> "d")',
    '***x*** **a**b**c** _a_b_ ~x~ ~~y~~ `` a ` b ``',
    '```js title="x"\ny\n```',
    'a www.x.example. b@c.example https://x.example/?a=b&c',
    '&nbsp;a&copy;&#x41;',
    // Letters that take two bytes, three, or two code units
    'ÆØÅ 日本語 <Term id="x">漢字</Term> 😀<Term id="y">😀</Term>😀 [😀](/a/x/)',
  ])('%j', (source) => {
    expect(outline(parseMdx(source))).toEqual(outline(parseReference(source)));
  });
});

describe('neither takes', () => {
  test.each([
    '<Callout>',
    '</Callout>',
    '<Callout></Steps>',
    '<Callout>x\n\ny</Callout>',
    'a <Term id="x">\n\nb</Term>',
    '> <Callout>\n\n</Callout>',
    '<Term id="x>y</Term>',
    '<Callout type=tip />',
    '<A {b} />',
    '<!-- x -->',
    'a <1>',
    '<https://x.example>',
    'a { b',
    '{a b}',
  ])('%j', (source) => {
    expect(() => parseReference(source)).toThrow();
    expect(() => parseMdx(source)).toThrow(MdxSyntaxError);
  });
});

// Known difference: Sätteri leaves the JavaScript of imports and exports to whoever runs it. Only
// articles with code of their own have any, and those go through @astrojs/mdx, which refuses it.
test.each(['import x', 'export default'])('%j is refused by the reference alone', (source) => {
  expect(() => parseReference(source)).toThrow();
  expect(() => parseMdx(source)).not.toThrow();
});
