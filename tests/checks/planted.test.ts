import { expect, it } from 'vitest';
import { RULES } from '../../src/checks/rules/index.ts';
import { type Change, judge, withContent } from './content-folder.ts';

const LOST = 'articles/en/lost-card.mdx';
const PIN = 'articles/en/change-pin.mdx';
const BODY = 'Is your card lost? <Term id="freeze">Freeze</Term> it in the app, and report it.';
const HEAVY =
  'Contractual arrangements concerning international transactions necessitate comprehensive supplementary identification documentation. ';

const inLost = (from: string, to: string): Change => ({ file: LOST, from, to });
const waiver = 'reason: Translated in January.\n  owner: ada-berg\n  until: 2027-01-31\n';

/** One violation of each rule: what is changed, and the file and line where the rule must see it. */
const PLANTED: readonly (readonly [rule: string, change: Change, file: string, line: number])[] = [
  ['persona-declared', inLost('personas: [everyday]', 'personas: [everybody]'), LOST, 5],
  ['user-need', inLost('iNeed: to stop it', 'iNeed: "?"'), LOST, 11],
  [
    'reader-address',
    { file: PIN, from: 'You change the PIN in the app', to: 'Customers change the PIN in the app' },
    PIN,
    8,
  ],
  [
    'persona-jargon',
    {
      file: 'journey.yaml',
      from: 'description: { en: You use the card at home., nb: Du bruker kortet hjemme. }',
      to: 'description: Home.\n    avoid: { en: [app] }',
    },
    LOST,
    24,
  ],
  ['stage-declared', inLost('touchpoints: [lost-card]', 'touchpoints: [paying]'), LOST, 7],
  ['kind-fits-stage', inLost('kind: troubleshooting', 'kind: comparison'), LOST, 8],
  ['next-step', { file: PIN, from: '[Stop it](/a/lost/)', to: 'Stop it' }, PIN, 35],
  ['referral-timing', inLost(BODY, `${BODY}\nLeave a review.`), LOST, 25],
  [
    'recovery-complete',
    {
      file: 'journey.yaml',
      from: 'kinds: [troubleshooting]',
      to: 'kinds: [troubleshooting]\n    requires: [troubleshooting]',
    },
    LOST,
    8,
  ],
  ['stage-covered', { file: LOST, gone: true }, 'journey.yaml', 16],
  ['blanks-filled', inLost(BODY, `${BODY}\n\n[What to write]`), LOST, 26],
  ['lead-answers', inLost(BODY, 'Welcome to us.'), LOST, 24],
  ['lix-band', inLost(BODY, `Your card. ${HEAVY.repeat(18)}`), LOST, 24],
  ['sentence-length', inLost(BODY, `Your card${' and so on'.repeat(12)}.`), LOST, 24],
  ['paragraph-length', inLost(BODY, `${BODY} ${'It is quick. '.repeat(5)}`), LOST, 24],
  ['headings-scannable', inLost('Then [', '## How to tell us\n\nThen ['), LOST, 30],
  ['steps-ordered', { file: PIN, from: '1. Open the app and choose the card.\n2.', to: '1.' }, PIN, 8],
  [
    'expectation-stated',
    { file: PIN, from: 'expect: { time: One minute, result: The new PIN works }\n', to: '' },
    PIN,
    8,
  ],
  ['passive-share', inLost(BODY, 'The card is sent. '.repeat(20)), LOST, 24],
  ['repeated-word', inLost('Is your card lost?', 'Is your card card lost?'), LOST, 24],
  ['heavy-phrase', inLost(BODY, `${BODY}\nPrior to that, look again.`), LOST, 25],
  ['superlative-source', inLost(BODY, `${BODY}\nWe offer the lowest prices.`), LOST, 25],
  ['promo-terms', inLost(BODY, `${BODY}\nA world-class, seamless card.`), LOST, 25],
  ['green-claim', inLost(BODY, `${BODY} The card is eco-friendly.`), LOST, 24],
  ['cta-budget', inLost(BODY, `${BODY} [A new one](https://sound.example/buy/card).`), LOST, 24],
  ['sources-cited', inLost(BODY, `${BODY} A new one costs €5.`), LOST, 24],
  ['author-reviewer', inLost('reviewer: bo-lind', 'reviewer: ada-berg'), LOST, 18],
  ['title', inLost('title: Lost or stolen card', 'title: Change your PIN'), LOST, 3],
  ['description', inLost(' See what we do, and when the new card is with you.', ''), LOST, 4],
  ['hreflang', inLost('stage: recover', 'stage: use'), 'articles/nb/mistet-kort.mdx', 2],
  ['og-complete', { file: 'site.yaml', from: 'https://help', to: 'http://help' }, 'site.yaml', 4],
  ['goal-declared', inLost('goal: fewer-contacts', 'goal: more-contacts'), LOST, 13],
  ['goal-vs-cta', inLost('Then [', '<Cta kind="sales" href="https://sound.example/buy">Buy</Cta>\n\nThen ['), LOST, 30],
  ['alt-text', { file: PIN, from: ' alt="The card from', to: ' caption="The card from' }, PIN, 35],
  ['content-valid', inLost('stage: recover', 'stages: recover'), LOST, 6],
  [
    'mdx-safe',
    { file: 'snippets/en/tell-us.mdx', text: 'Hi.\n\n<script>alert(1)</script>\n' },
    'snippets/en/tell-us.mdx',
    3,
  ],
  ['links-internal', inLost('/a/pin/#choose-it', '/a/pin/#chose-it'), LOST, 30],
  ['link-ledger', { file: 'links.yaml', text: '- { at: /a/no-such/ }\n' }, 'links.yaml', 1],
  [
    'id-collision',
    {
      file: 'terms/en.yaml',
      text: 'glossary:\n  - { id: freeze, term: a, definition: a }\n  - { id: freeze, term: b, definition: b }\n',
    },
    'terms/en.yaml',
    3,
  ],
  [
    'locale-parity',
    inLost('related:', 'changes: [{ at: 2026-11-01, significance: major }]\nrelated:'),
    'articles/nb/mistet-kort.mdx',
    22,
  ],
  ['waiver-valid', { file: 'waivers.yaml', text: `- cell: everyday/use/en\n  ${waiver}` }, 'waivers.yaml', 1],
  ['disable-valid', inLost(BODY, `{/* waypost-disable-next-line title -- it is short */}\n\n${BODY}`), LOST, 24],
  [
    'golden-questions',
    { file: 'questions.yaml', text: 'en:\n  when does the bus leave: no-such\n' },
    'questions.yaml',
    2,
  ],
  ['relative-date', inLost(BODY, `${BODY}\nThe fee went down this year.`), LOST, 25],
  ['expired-claim', inLost(BODY, `${BODY}\nIt is free until 1 November 2026.`), LOST, 25],
  ['review-due', inLost('review: 2027-10-01', 'review: 2027-10-13'), LOST, 20],
];

it('the folder that violations are planted in is sound', async () => {
  const { problems } = await withContent([], (dir) => judge(dir));
  expect(problems).toEqual([]);
});

it.each(PLANTED)('%s sees its planted violation', async (rule, change, file, line) => {
  const { problems } = await withContent([change], (dir) => judge(dir));
  const own = problems.filter((problem) => problem.rule === rule);
  expect(own.map((problem) => `${problem.file}:${problem.line}`)).toContain(`${file}:${line}`);
});

it('a violation is planted of every rule', () => {
  expect(PLANTED.map(([rule]) => rule).sort()).toEqual(RULES.map(({ id }) => id).sort());
});
