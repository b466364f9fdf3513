import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EXCEPTIONS, PRESET } from '../../src/checks/built/markup.ts';
import { judgePages, withContent } from '../checks/content-folder.ts';

/** Every rule that html-validate is asked for, and what sends a page to it in which the rule has something to find. */
const RULES: Readonly<Record<string, 'construct' | 'odd'>> = {
  'area-alt': 'odd',
  'aria-label-misuse': 'construct',
  'attr-spacing': 'odd',
  'attribute-allowed-values': 'construct',
  'attribute-misuse': 'construct',
  'close-attr': 'odd',
  'close-order': 'odd',
  deprecated: 'construct',
  'deprecated-rule': 'odd',
  'doctype-html': 'odd',
  'element-name': 'construct',
  'element-permitted-content': 'construct',
  'element-permitted-occurrences': 'construct',
  'element-permitted-order': 'construct',
  'element-permitted-parent': 'construct',
  'element-required-ancestor': 'construct',
  'element-required-attributes': 'construct',
  'element-required-content': 'construct',
  'map-dup-name': 'odd',
  'map-id-name': 'odd',
  'multiple-labeled-controls': 'construct',
  'no-abstract-role': 'construct',
  'no-deprecated-attr': 'construct',
  'no-dup-attr': 'odd',
  'no-dup-id': 'odd',
  'no-multiple-main': 'odd',
  'no-unused-disable': 'odd',
  'script-element': 'odd',
  'unrecognized-char-ref': 'odd',
  'valid-autocomplete': 'construct',
  'valid-for': 'odd',
  'valid-id': 'construct',
  'void-content': 'odd',
};

const PAGE = 'en/articles/lost-card/index.html';
const HEADING = '<h2 id="how-to-tell-us">How to tell us</h2>';

/** What is put into a page that is sound, and what html-validate says of it. */
const FAULTS: readonly (readonly [rule: string, html: string])[] = [
  ['close-order', '<p><div>x</div></p>'],
  ['element-permitted-content', '<ul><p>x</p></ul>'],
  ['element-permitted-content', '<button type="button"><a href="/en/">x</a></button>'],
  ['element-permitted-content', '<a href="/en/"><span><a href="/en/">x</a></span></a>'],
  ['element-permitted-content', '<span><a href="/en/"><div>x</div></a></span>'],
  ['element-permitted-content', '<div><li>x</li></div>'],
  ['element-required-ancestor', '<div><dt>x</dt></div>'],
  ['element-permitted-order', '<table><tbody><tr><td>x</td></tr></tbody><caption>y</caption></table>'],
  [
    'element-permitted-occurrences',
    '<table><caption>x</caption><caption>y</caption><tbody><tr><td>x</td></tr></tbody></table>',
  ],
  ['element-required-content', '<details><p>x</p></details>'],
  ['element-required-attributes', '<p><img alt=""></p>'],
  ['attribute-allowed-values', '<button type="knob">x</button>'],
  ['attribute-allowed-values', '<p dir="up">x</p>'],
  ['deprecated', '<p><font>x</font></p>'],
  ['no-deprecated-attr', '<table><tbody><tr><td bgcolor="red">x</td></tr></tbody></table>'],
  ['no-dup-attr', '<p title="x" title="y">x</p>'],
  ['no-dup-id', '<p id="a">x</p><p id="a">y</p>'],
  ['valid-id', '<p id="">x</p>'],
  ['no-multiple-main', '</main><main>'],
  ['no-abstract-role', '<p role="widget">x</p>'],
  ['close-order', '<p><strong>x</p></strong>'],
  ['void-content', '<p>x</br></p>'],
  ['unrecognized-char-ref', '<p>&nosuch;</p>'],
  ['attr-spacing', '<p title="x"class="y">x</p>'],
  ['close-attr', '<p>x</p class="y">'],
  ['element-name', '<p><blink1>x</blink1></p>'],
  ['valid-for', '<label for="how-to-tell-us">x</label>'],
];

let cacheDir: string;
beforeAll(async () => {
  cacheDir = await mkdtemp(join(tmpdir(), 'waypost-pages-'));
});
afterAll(() => rm(cacheDir, { recursive: true }));

it('it is known of every rule of html-validate how it comes to see the pages that it is about', async () => {
  const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: [PRESET], rules: EXCEPTIONS }));
  const config = await validator.getConfigFor('page.html');
  const asked = [...config.getRules()].filter(([, [severity]]) => severity > 0).map(([rule]) => rule);
  expect(asked.sort()).toEqual(Object.keys(RULES).sort());
});

it.each(FAULTS)('%s finds %s in a page that was sound before', async (rule, html) => {
  await withContent([], async (dir) => {
    const { problems: before } = await judgePages(dir, [], cacheDir);
    expect(before).toEqual([]);
    const { problems } = await judgePages(dir, [{ file: PAGE, from: HEADING, to: HEADING + html }], cacheDir);
    const found = problems.filter((problem) => problem.rule === 'markup-valid');
    expect(found.map(({ args }) => args['rule'])).toContain(rule);
  });
});
