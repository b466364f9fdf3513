import { describe, expect, it } from 'vitest';
import { convertBody } from '../../src/import/body/convert-body.ts';
import { readMarkdown } from '../../src/import/body/read-markdown.ts';
import { Notes } from '../../src/import/notes.ts';
import type { BodyForm } from '../../src/import/source-article.ts';
import { isCode, isComment, isJsx, type MdxNode, parseMdx, walk } from '../../src/library/mdx.ts';
import { declarationOf } from '../../src/model/vocabulary.ts';

async function convert(form: BodyForm, body: string) {
  const notes = new Notes();
  const converted = await convertBody(
    {
      key: 'test:1',
      locale: 'en',
      place: 'test',
      firstLine: 1,
      title: '',
      body,
      form,
      file: '',
      labels: [],
      questions: [],
      sections: [],
      addresses: [],
      name: '',
      fields: {},
    },
    {
      findLink: (href) => (href.startsWith('http') ? { to: 'outside', href, wasOwn: false } : undefined),
      placeMedia: (href) => (href.startsWith('no-') ? undefined : href),
      draftAlt: () => 'Drafted',
      isLinkedTo: () => false,
    },
    notes,
  );
  return { ...converted, lost: notes.dropped.map(({ what }) => what) };
}

const CASES: Record<BodyForm, [what: string, source: string, result: string][]> = {
  html: [
    ['entities', '<p>5 &lt; 6 &amp; &aring;&nbsp;&#123;</p>', '5 \\< 6 & å\u00a0\\{'],
    ['broken markup', '<p>a <b>b <i>c</b> d</i>', 'a **b _c_** *d*'],
    ['nested lists', '<ol><li>a<ul><li>b</ul><li>c</ol>', '1. a\n   - b\n2. c'],
    ['a table without a head', '<table><tr><td>A<td>B<tr><td>1<td>2</table>', '| A | B |\n| - | - |\n| 1 | 2 |'],
    [
      'blocks in a cell',
      '<table><tr><th>A</th></tr><tr><td><p>x</p><p>y</p></td></tr></table>',
      '| A |\n| - |\n| x y |',
    ],
    ['a table that is a box', '<table><tr><td><p>x</p><p>y</p></td></tr></table>', 'x\n\ny'],
    ['a caption', '<table><caption>Prices</caption><tr><th>A<tr><td>1</table>', '**Prices**\n\n| A |\n| - |\n| 1 |'],
    ['a box', '<div class="alert alert-danger">Mind</div>', '<Callout type="warning">\n\nMind\n\n</Callout>'],
    [
      'a film',
      '<iframe src="//www.youtube.com/embed/x1"></iframe>',
      '[https://www.youtube.com/watch?v=x1](https://www.youtube.com/watch?v=x1)',
    ],
    [
      'a figure',
      '<figure><img src="a.png" alt="A"><figcaption>So</figcaption></figure>',
      '<Figure src="a.png" alt="A" caption="So" />',
    ],
    ['a picture that only decorates', '<img src="a.png" alt="">', '<Figure src="a.png" alt="" />'],
    ['a picture without a text', '<img src="a.png">', '<Figure src="a.png" alt="Drafted" />'],
    ['a picture that is not there', '<p>Press <img src="no-a.png" alt="the key"> now</p>', 'Press the key now'],
    ['levels', '<h1>T</h1><h3>a</h3><h6>b</h6>', '## a\n\n### b'],
    ['folded parts', '<details><summary>S</summary>x</details>', '**S**\n\nx'],
    ['code', '<pre><code class="language-js">a {b} &lt;c&gt;</code></pre>', '```js\na {b} <c>\n```'],
    ['what would be code', '<p>export default x</p><p>import y</p>', '&#x65;xport default x\n\n&#x69;mport y'],
  ],
  markdown: [
    [
      'films as Microsoft Learn shows them',
      'See:\n\n> [!VIDEO https://films.example/a?b=1]\n\n```\n[!VIDEO https://films.example/code]\n```',
      'See:\n\n[Video](https://films.example/a?b=1)\n\n```\n[!VIDEO https://films.example/code]\n```',
    ],
    ['names in angle brackets', 'Type <your name> and <x>.', 'Type \\<your name> and \\<x>.'],
    [
      'boxes of other tools',
      ':::tip Try\nx\n:::\n\n!!! danger "No"\n    y',
      '<Callout type="tip" title="Try">\n\nx\n\n</Callout>\n\n<Callout type="warning" title="No">\n\ny\n\n</Callout>',
    ],
    ['boxes within code', '```\n:::tip\n```', '```\n:::tip\n```'],
    [
      'references and footnotes',
      '[a][b] c[^1]\n\n[b]: https://x.example\n[^1]: d',
      '[a](https://x.example) c \\[1]\n\n1. d',
    ],
    ['raw HTML', '<div align="center">\n\n**b** <u>u</u>\n\n</div>', '**b** *u*'],
    ['a link without words', 'a [](https://x.example/y)b', 'a  [x.example](https://x.example/y) b'],
  ],
  mdx: [
    [
      'components of other tools',
      'import X from \'x\'\n\n<Note title="N">b</Note>\n\n<Tabs><TabItem label="One">1</TabItem><TabItem label="Two">2</TabItem></Tabs>',
      '<Callout type="note" title="N">\n\nb\n\n</Callout>\n\n<Tabs>\n\n<Tab label="One">\n\n1\n\n</Tab>\n\n<Tab label="Two">\n\n2\n\n</Tab>\n\n</Tabs>',
    ],
    ['expressions', "a {'b'} {c.d} {/* e */}", 'a b'],
    ['unknown components', '<Fancy>\n\ntext\n\n</Fancy>', 'text'],
    ['what is no MDX after all', 'a {b', 'a \\{b'],
  ],
};

describe.each(Object.entries(CASES) as [BodyForm, (typeof CASES)[BodyForm]][])('%s', (form, cases) => {
  it.each(cases)('%s', async (_what, source, result) => {
    expect((await convert(form, source)).text.trim()).toBe(result);
  });
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href=" java\tscript:alert(1)">x</a>',
  '<svg><script>alert(1)</script></svg>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<p style="background:url(javascript:x)" onclick="x">p</p>',
  '<math><mtext><style><img src=x onerror=alert(1)>',
  '<form action="https://evil.example"><input name=p><button formaction="javascript:x">Go</button></form>',
  '{process.env.SECRET}',
  'export const x = 1',
  '<Callout onclick="x">y</Callout>',
  '](javascript:alert(1))',
  '--><!--',
];

it('lets nothing through that runs, whatever stands beside it, and always gives MDX', async () => {
  for (const form of ['html', 'markdown', 'mdx'] as const) {
    for (const [index, first] of HOSTILE.entries()) {
      for (const second of [first, HOSTILE[index - 1] ?? '', HOSTILE[index + 1] ?? '']) {
        const { text } = await convert(form, `${first}\n\n${second} [${first}](${second})`);
        walk(parseMdx(text) as MdxNode, (node) => {
          if (isJsx(node)) {
            expect(declarationOf(node.name ?? ''), text).toBeDefined();
            for (const attribute of node.attributes)
              expect('name' in attribute && attribute.name, text).not.toMatch(/^on|style/i);
          }
          expect(isCode(node) && !isComment(node), text).toBe(false);
          expect(node.type, text).not.toBe('html');
          if (node.type === 'link') expect(node.url, text).toMatch(/^(https?:|mailto:|\/a\/|#)/);
        });
      }
    }
  }
});

it('counts the words that it kept, and names those that it did not', async () => {
  const { kept, lost } = await convert(
    'html',
    '<h2>Two words</h2><p>and three <i>m</i>ore</p><script>none of these</script>',
  );
  expect(kept).toMatchObject({ words: 5, headings: 1 });
  expect(lost).toEqual(['script']);
});

it('tells of a film that became a link, at its line', async () => {
  const notes = new Notes();
  await readMarkdown('One.\n\n[!VIDEO https://films.example/a]\n', notes, 11);
  expect(notes.changed).toEqual([{ what: 'video-link', line: 13, found: 'https://films.example/a' }]);
});
