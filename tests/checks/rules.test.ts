import { readdir, readFile } from 'node:fs/promises';
import { expect, describe as group, it } from 'vitest';
import { describe } from '../../src/checks/describe.ts';
import { runBuiltGate, runGate } from '../../src/checks/gate.ts';
import type { Example, Rule } from '../../src/checks/rule.ts';
import { RULES } from '../../src/checks/rules/index.ts';
import type { Problem } from '../../src/model/problem.ts';
import { exampleLibrary } from './example-library.ts';
import { withSite } from './example-site.ts';

// The dictionaries that are installed for writing are no part of the tests.
process.env['WAYPOST_DICTIONARIES'] = 'tests/fixtures/dictionaries';

async function findings(rule: Rule, example: Example): Promise<Problem[]> {
  const library = exampleLibrary(example);
  const now = example.now ?? '2026-11-22';
  const before = await runGate(library, { now });
  const { problems } = example.built
    ? await withSite(library, example.built, (dir) => runBuiltGate(library, before, { now, dir }))
    : before;
  return problems.filter((problem) => problem.rule === rule.id);
}

const CHECKED = RULES.filter(({ scope }) => scope !== 'reading');
const OF_LANGUAGE = [
  'lead-answers',
  'lix-band',
  'promo-terms',
  'green-claim',
  'sources-cited',
  'slug',
  'link-text',
  'query-cannibal',
  'questions',
  'near-duplicate',
  'og-text',
  'mail-share',
  'next-step',
  'sentence-length',
  'paragraph-length',
  'headings-scannable',
  'steps-ordered',
  'expectation-stated',
  'passive-share',
  'repeated-word',
  'heavy-phrase',
  'reader-address',
  'superlative-source',
  'relative-date',
  'persona-jargon',
  'referral-timing',
  'recovery-complete',
  'expired-claim',
  'lang-match',
  'spelling',
  'promo-terms',
  'green-claim',
  'sources-cited',
];

for (const rule of CHECKED) {
  group(rule.id, () => {
    it.each(rule.good.map((example, index) => [index + 1, example.locale, example] as const))(
      'is content with good example %i (%s)',
      async (_index, _locale, example) => {
        expect(await findings(rule, example)).toEqual([]);
      },
    );

    it.each(rule.bad.map((example, index) => [index + 1, example.locale, example.gives, example] as const))(
      'finds in bad example %i (%s): %s',
      async (_index, _locale, message, example) => {
        const found = await findings(rule, example);
        expect(found.map((problem) => problem.message)).toContain(message);
        for (const problem of found) {
          const { sentence, fix } = describe(problem);
          expect(sentence).toMatch(/^Unexpected .*expected /);
          expect(`${sentence} ${fix}`).not.toMatch(/undefined|\{[a-z]+\}(?!`)/);
        }
      },
    );

    it('shows a bad example of each of its messages', () => {
      const shown = rule.bad.map(({ gives }) => gives);
      expect(Object.keys(rule.messages).filter((message) => !shown.includes(message))).toEqual([]);
    });
  });
}

it.each(OF_LANGUAGE)('%s shows a good and a bad example in each language', (id) => {
  const rule = RULES.find((candidate) => candidate.id === id);
  for (const examples of [rule?.good, rule?.bad]) {
    expect(new Set(examples?.map(({ locale }) => locale))).toEqual(new Set(['en', 'nb', 'sv', 'da']));
  }
});

it('every rule has a file of its own name, and every such file is registered', async () => {
  const files = await readdir('src/checks/rules');
  expect(files.filter((file) => file !== 'index.ts').sort()).toEqual(RULES.map(({ id }) => `${id}.ts`).sort());
});

it('every problem that the reader raises has its sentence', async () => {
  const files = (await readdir('src/library')).map((file) => `src/library/${file}`);
  const code = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
  const raised = [...code.matchAll(/readingProblem\(\s*[^,()]+,\s*'([a-z0-9-]+)'/g)].map(([, message]) => message);
  const messages = Object.keys(RULES.find(({ id }) => id === 'content-valid')?.messages ?? {});
  expect(raised.length).toBeGreaterThan(8);
  expect(raised.filter((message) => !messages.includes(message ?? ''))).toEqual([]);
});
