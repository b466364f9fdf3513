import { describe, expect, test } from 'vitest';
import { inAllFormats } from '../../../src/render/portable/formats.ts';
import { portableArticle } from '../../../src/render/portable/portable-article.ts';
import { article, smallLibrary } from '../../fixtures/small-library.ts';

const library = smallLibrary([article({ id: 'other' })], {
  snippets: [
    { id: 'note', locale: 'en', file: 'snippets/en/note.mdx', source: 'Kept *once*.\n\n<Snippet id="note" />' },
  ],
  media: new Map([['card.png', { name: 'card.png', path: '/content/media/card.png', width: 40, height: 30 }]]),
});
library.site.variables = { phone: { en: '12 34', da: '56 78' } };

/** The body of an article, as it leaves the site. */
const body = (source: string) => inAllFormats(portableArticle(article({ id: 'k7m2q', source }), library).body);

describe('the body of an article as it leaves the site', () => {
  test.each([
    ['another article', '[x](/a/other/#how)', 'https://help.small.example/a/other/?lang=en#how'],
    ['a page', '[x](/contact/)', 'https://help.small.example/en/contact/'],
    ['a heading of its own', '[x](#how)', 'https://help.small.example/a/k7m2q/?lang=en#how'],
    ['a picture', '![x](card.png)', 'https://help.small.example/media/card.png'],
    ['another site', '[x](https://example.org/?a=1&b=2)', 'https://example.org/?a=1&amp;b=2'],
  ])('has the whole address of %s', (_what, source, address) => {
    expect(body(source).html).toMatch(/(?:href|src)="/);
    expect(/(?:href|src)="([^"]*)"/.exec(body(source).html)?.[1]).toBe(address);
  });

  test('says what each component says', () => {
    const source = [
      '<Callout type="tip">\n\nDo this.\n\n</Callout>',
      '<Tabs>\n<Tab label="Phone">\n\nTap.\n\n</Tab>\n<Tab label="Web">\n\nClick.\n\n</Tab>\n</Tabs>',
      '<Figure src="card.png" alt="A card" caption="Yours" />',
      '<Expect time="One day" result="A card" />',
      'Ring <Variable name="phone" /> about your <Term id="pin">PIN</Term>.',
      '<Snippet id="note" />',
      '<Cta href="/a/other/">Go on</Cta>',
    ].join('\n\n');
    const { text, markdown, html } = body(source);
    expect(text.split('\n\n')).toEqual(
      [
        'Tip\n\nDo this.',
        'Phone',
        'Tap.',
        'Web',
        'Click.',
        'A card',
        'Yours',
        '- Time: One day\n- Afterwards: A card',
        'Ring 12 34 about your PIN.',
        'Kept once.',
        'Go on',
      ].flatMap((block) => block.split('\n\n')),
    );
    expect(markdown).toContain('> **Tip**\n>\n> Do this.');
    expect(markdown).toContain('Kept *once*.');
    expect(html).toContain('<p><a href="https://help.small.example/a/other/?lang=en">Go on</a></p>');
  });

  test('holds no script, whatever was slipped past the gate', () => {
    const hostile = [
      '[a](javascript:alert(1))',
      '<Cta href="data:text/html,x">b</Cta>',
      '<script>alert(1)</script>',
      '<img src="x" onerror="alert(1)" />',
      '<Callout title="<b onclick=x>">c</Callout>',
      '{process.exit()}',
    ].join('\n\n');
    const { html } = body(hostile);
    expect(html).not.toMatch(/<script|<img|<b |javascript:|data:|process/);
    expect(html).toContain('<p>a</p>');
    expect(html).toContain('&lt;b onclick=x&gt;');
  });
});

describe('what is written down', () => {
  test.each([
    ['- one\n- two\n  - in\n', '- one\n- two\n  - in'],
    ['3. c\n4. d', '3. c\n4. d'],
    ['- one\n\n  more\n- two', '- one\n\n  more\n\n- two'],
    ['| a | b |\n|-|:-:|\n| `x\\|y` | **d** |', '| a | b |\n| --- | :---: |\n| `x\\|y` | **d** |'],
    ['- one\n\n* two\n\n- three', '- one\n\n* two\n\n- three'],
    ['1. one\n\n1) two', '1. one\n\n1) two'],
    ['a\n\n---\n\nb', 'a\n\n***\n\nb'],
    ['Paid[^1].\n\n[^1]: In full.', 'Paid\\[1\\].\n\n***\n\n1. In full.'],
    ['one\\\ntwo', 'one\\\ntwo'],
    ['```js\nlet a = "``"\n```', '```\nlet a = "``"\n```'],
    ['`` a`b `` and ~~no~~', '``a`b`` and ~~no~~'],
    ['> said', '> said'],
    ['1\\. not a list', '1\\. not a list'],
    ['\\# not \\*a\\* heading, a_b \\[x\\]', '\\# not \\*a\\* heading, a\\_b \\[x\\]'],
    ['[a](<https://example.org/a b(c)>)', '[a](https://example.org/a%20b%28c%29)'],
  ])('%j is Markdown again', (source, markdown) => {
    expect(body(source).markdown).toBe(markdown);
  });

  test('plain text has no marks', () => {
    expect(body('## **How** much\n\n| a | b |\n|-|-|\n| c | [d](/contact/) |\n\n---\n\n- [x] done').text).toBe(
      'How much\n\na\tb\nc\td\n\n- ☑ done',
    );
  });
});
