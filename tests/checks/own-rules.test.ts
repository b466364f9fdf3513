import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { type Change, withContent } from './content-folder.ts';

const exec = promisify(execFile);
const NORWEGIAN = 'articles/nb/mistet-kort.mdx';
const PIN = 'articles/en/change-pin.mdx';
const LOST = 'articles/en/lost-card.mdx';
const site = (text: string): Change => ({ file: 'site.yaml', from: 'sales:', to: `${text}\nsales:` });
const rule = (text: string) => ({ file: 'rules/no-foo.ts', text });
const USED = site('customRules: [./rules/no-foo.ts]');

const NO_FOO = rule(`import { articleRule, z } from 'waypost/rules';
import { word } from './word.ts';

export default articleRule({
  id: 'no-foo',
  group: 'editorial',
  contract: 'No foo.',
  why: 'Nobody knows what it is.',
  sources: ['our own judgement'],
  options: z.strictObject({ except: z.array(z.string()).default([]).describe('Files that may.') }),
  messages: { foo: { severity: 'error', sentence: 'Unexpected “{word}”, expected another word', fix: 'Say what it is.' } },
  check({ prose, article }, { except }: { except: string[] }) {
    if (except.includes(article.slug)) return [];
    return prose.flatMap((block) => {
      const offset = block.text.indexOf(word);
      return offset < 0 ? [] : [{ message: 'foo' as const, args: { word }, ...block.at(offset) }];
    });
  },
});
`);
const WORD: Change = { file: 'rules/word.ts', text: "export const word: string = 'foo';\n" };
const FOO: Change = { file: LOST, from: 'Then [', to: 'It is a foo. Then [' };

/** The check as an editor runs it. */
async function check(changes: readonly Change[], ...argv: string[]) {
  return withContent(changes, async (dir) => {
    const args = ['scripts/waypost.ts', 'check', '--content', dir, '--now', '2026-11-22', '--format', 'json', ...argv];
    const env = { ...process.env, WAYPOST_CACHE: `${dir}/.cache` };
    const run = () =>
      exec(process.execPath, args, { env, maxBuffer: 1e8 }).then(
        ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
        ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
      );
    const first = await run();
    const problems = first.stdout.startsWith('{') ? JSON.parse(first.stdout).problems : [];
    const said = problems.map(
      ({ rule, message, file, line, severity }: Record<string, string>) =>
        `${severity} ${rule} ${message} ${file}:${line}`,
    );
    return { ...first, problems, said };
  });
}

it('runs a rule of the content folder, with its words and its options', async () => {
  const { said, problems, code } = await check([NO_FOO, WORD, USED, FOO]);
  expect(said).toContain(`error no-foo foo ${LOST}:30`);
  expect(problems.find((each: { rule: string }) => each.rule === 'no-foo').sentence).toBe(
    'Unexpected “foo”, expected another word',
  );
  expect(code).toBe(1);
  const spared = site('customRules: [./rules/no-foo.ts]\nrules: { no-foo: { except: [lost-card] } }');
  expect((await check([NO_FOO, WORD, spared, FOO])).said).toEqual([]);
});

it('lets such a rule be set, disabled and waived like the others', async () => {
  const settings = site(`customRules: [./rules/no-foo.ts]
overrides:
  - { locales: [nb], rules: { no-foo: warn } }`);
  const comment = '{/* waypost-disable-next-line no-foo -- it is what customers say */}';
  const disabled: Change = { file: LOST, from: 'Then [', to: `${comment}\nIt is a foo. Then [` };
  const waived: Change = { file: PIN, from: 'You change', to: 'A foo. You change' };
  const mild: Change = { file: NORWEGIAN, from: 'Har du', to: 'En foo. Har du' };
  const waiver: Change = {
    file: 'waivers.yaml',
    text: `- rule: no-foo\n  file: ${PIN}\n  reason: The word goes in January.\n  owner: ada-berg\n  until: 2027-01-31\n`,
  };
  const { said } = await check(
    [NO_FOO, WORD, settings, disabled, waived, waiver, mild],
    '--only',
    'no-foo,disable-valid',
  );
  expect(said).toEqual([expect.stringMatching(`^warn no-foo foo ${NORWEGIAN}`)]);
});

it('says in its file what is wrong with a rule, never how it came about', async () => {
  const broken: Record<string, [text: string, expected: string]> = {
    syntax: ['export default {\n', 'rule-error :1'],
    throws: ['\nthrow new Error("no");\n', 'rule-error :2'],
    nothing: ['export const a = 1;\n', 'rule-shape :1'],
    half: ["export default { scope: 'article', id: 'no-foo', group: 'editorial' };\n", 'rule-shape :1'],
    taken: [NO_FOO.text.replace("id: 'no-foo'", "id: 'title'"), 'rule-taken :1'],
    fails: [
      NO_FOO.text.replace("'no-foo'", "'fails'").replace('if (except', '\nnull.x;\n    if (except'),
      'rule-failed :14',
    ],
    gives: [NO_FOO.text.replace("'no-foo'", "'gives'").replace('...block.at(offset)', ''), 'rule-gave :1'],
  };
  const files = Object.entries(broken).map(([name, [text]]) => ({ file: `rules/${name}.ts`, text }));
  const all = site(`customRules: [${files.map(({ file }) => `./${file}`).join(', ')}, ./rules/no-bar.ts]`);
  const { said, stdout, stderr, code } = await check([...files, WORD, all, FOO]);
  const expected = Object.entries(broken).map(([name, [, told]]) => {
    const [message, line] = told.split(' ');
    return `error content-valid ${message} rules/${name}.ts${line}`;
  });
  expect(said.toSorted()).toEqual([...expected, 'error content-valid no-rule-file site.yaml:10'].toSorted());
  expect(code).toBe(1);
  expect(stdout + stderr).not.toMatch(/^\s+at /m);
});

it('runs plugins of remark-lint on the tree, at the lines of the file', async () => {
  const heading: Change = { file: LOST, from: '## How to tell us', to: '## How to tell us!' };
  const plugin = (args: string) => site(`remarkLint: { remark-lint-no-heading-punctuation: ${args} }`);
  expect((await check([heading, plugin('true')])).said).toContain(
    `warn remark-lint-no-heading-punctuation says ${LOST}:26`,
  );
  const others = site(
    'remarkLint: { remark-lint-no-heading-punctuation: [":"], remark-lint-no-such-thing: true, zod: true }',
  );
  expect((await check([heading, others])).said).toEqual([
    'error content-valid no-plugin site.yaml:10',
    'error content-valid plugin-error site.yaml:10',
  ]);
});
