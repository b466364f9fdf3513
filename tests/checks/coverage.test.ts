import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describe } from '../../src/checks/describe.ts';
import { type Change, judge, TODAY, withContent } from './content-folder.ts';

const LOST = 'articles/nb/mistet-kort.mdx';
const LOST_TEXT = readFileSync(`tests/fixtures/sound/${LOST}`, 'utf8');
const CELL = { persona: 'everyday', stage: 'recover', locale: 'nb' };
const WAIVER = `- cell: everyday/recover/nb
  reason: The translation comes in January.
  owner: ada-berg
  until: 2027-01-31
`;

async function cellAfter(changes: readonly Change[], now = TODAY) {
  const { coverage, problems } = await withContent(changes, (dir) => judge(dir, now));
  const cell = coverage?.cells.find(
    ({ persona, stage, locale }) => persona === CELL.persona && stage === CELL.stage && locale === CELL.locale,
  );
  return { cell, coverage, problems };
}
/** The article is gone, and with it the link to it. */
const WITHOUT_LOST: readonly Change[] = [
  { file: LOST, gone: true },
  { file: 'articles/nb/endre-pin.mdx', from: '[Sperr det](/a/lost/)', to: 'Sperr det' },
];
const inLost = (from: string, to: string): Change => ({ file: LOST, from, to });

it('counts every persona at every stage in every language', async () => {
  const { coverage } = await cellAfter([]);
  expect(coverage?.denominator).toEqual({ personas: 1, stages: 2, locales: 2, articles: 4 });
  expect(coverage?.states).toEqual({ covered: 4, 'at-risk': 0, waived: 0, gap: 0 });
});

it('says which persona is left without help when an article is deleted, and what to write', async () => {
  const { cell, problems } = await cellAfter([{ file: LOST, gone: true }]);
  expect(cell).toMatchObject({ state: 'gap', articles: [] });
  const gap = problems.find(({ rule }) => rule === 'stage-covered');
  const { sentence, fix } = describe(gap ?? expect.fail());
  expect(sentence).toContain('everyday/recover/nb');
  expect(sentence).toContain('“Everyday customer”');
  expect(sentence).toContain('the touchpoint lost-card (“The card is gone”)');
  expect(fix).toContain('“to stop it” (a customer whose card is gone)');
  expect(fix).toContain('“My card is gone”');
  expect(fix).toContain('npm run translate -- lost --to nb');
});

it.each<[string, Change, object]>([
  ['a draft', inLost('related: [pin]', 'draft: true'), { what: 'touchpoint', touchpoint: 'lost-card' }],
  [
    'an article with an error',
    inLost('goal: fewer-contacts', 'goal: no-such'),
    { what: 'articles', found: 0, minimum: 1 },
  ],
  ['an article without the touchpoint', inLost('[lost-card]', '[]'), { what: 'touchpoint', touchpoint: 'lost-card' }],
  [
    'an article overdue for review',
    inLost('reviewed: 2026-10-12\nreview: 2027-10-01', 'reviewed: 2025-11-21\nreview: 2026-11-21'),
    { what: 'primary' },
  ],
])('does not count %s', async (_what, change, lack) => {
  const { cell } = await cellAfter([change]);
  expect(cell?.state).toBe('gap');
  expect(cell?.lacks).toContainEqual(lack);
});

it('wants the kinds, the number and the goals that the stage asks for', async () => {
  const stage = '    kinds: [troubleshooting]';
  const more = '    requires: [how-to]\n    minimum: 2\n    goals: [kept]';
  const { cell } = await cellAfter([
    { file: 'journey.yaml', from: stage, to: `    kinds: [troubleshooting, how-to]\n${more}` },
  ]);
  expect(cell?.lacks).toEqual([
    { what: 'kind', kind: 'how-to' },
    { what: 'articles', found: 1, minimum: 2 },
    { what: 'goal', goal: 'kept' },
  ]);
});

it('wants a touchpoint only of the personas that meet it', async () => {
  const persona = '  - id: guest\n    name: Guest\n    description: A guest.\n';
  const touchpoint =
    '    touchpoints:\n      - { id: left, name: Left, feeling: pain, personas: [guest] }\n      - id: lost-card';
  const { cell } = await cellAfter([
    { file: 'journey.yaml', from: 'stages:', to: `${persona}stages:` },
    { file: 'journey.yaml', from: '    touchpoints:\n      - id: lost-card', to: touchpoint },
  ]);
  expect(cell?.state).toBe('covered');
});

it('wants an article that is written for the persona first of all', async () => {
  const { cell } = await cellAfter([
    { file: 'journey.yaml', from: 'stages:', to: '  - id: guest\n    name: Guest\n    description: A guest.\nstages:' },
    inLost('personas: [everyday]', 'personas: [guest, everyday]'),
  ]);
  expect(cell?.lacks).toEqual([{ what: 'primary' }]);
});

it('is at risk while the review that it hangs on is due within 30 days', async () => {
  const { cell, problems } = await cellAfter([], '2027-09-15');
  expect(cell?.state).toBe('at-risk');
  expect(problems).toEqual([]);
});

it('is at risk while it hangs on an article with more warnings than the budget allows', async () => {
  const short = inLost(/^questions:\n.*$/m.exec(LOST_TEXT)?.[0] ?? '', 'questions: [Kortet mitt er borte]');
  const budget = (most: number): Change => ({
    file: 'site.yaml',
    from: 'sales:',
    to: `warningBudget: ${most}\nsales:`,
  });
  const { cell, problems } = await cellAfter([short, budget(0)]);
  expect(problems.map(({ rule }) => rule)).toEqual(['questions']);
  expect(cell?.state).toBe('at-risk');
  expect((await cellAfter([short, budget(1)])).cell?.state).toBe('covered');
  expect((await cellAfter([budget(0)])).cell?.state).toBe('covered');
});

it('is waived, and not covered, where a waiver names the cell', async () => {
  const { cell, coverage, problems } = await cellAfter([...WITHOUT_LOST, { file: 'waivers.yaml', text: WAIVER }]);
  expect(cell?.state).toBe('waived');
  expect(coverage?.states).toEqual({ covered: 3, 'at-risk': 0, waived: 1, gap: 0 });
  expect(problems).toEqual([]);
});

it('is a gap again on the day after the waiver ended, which is an error too', async () => {
  const changes = [...WITHOUT_LOST, { file: 'waivers.yaml', text: WAIVER }];
  const { cell, problems } = await cellAfter(changes, '2027-02-01');
  expect(cell?.state).toBe('gap');
  expect(problems.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
    'stage-covered untranslated',
    'waiver-valid expired',
  ]);
});

it('never calls a help centre covered that has no personas or no articles', async () => {
  const journey = { file: 'journey.yaml', text: 'preset: inbound\npersonas: []\n' };
  const { coverage, problems } = await cellAfter([journey]);
  expect(coverage?.cells).toEqual([]);
  expect(problems).toContainEqual(expect.objectContaining({ rule: 'stage-covered', message: 'nothing' }));
});
