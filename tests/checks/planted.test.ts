import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import type { BuiltChange } from '../../src/checks/rule.ts';
import { RULES } from '../../src/checks/rules/index.ts';
import { type Change, judge, judgePages, withContent } from './content-folder.ts';

const LOST = 'articles/en/lost-card.mdx';
const PIN = 'articles/en/change-pin.mdx';
const BODY = 'Is your card lost? <Term id="freeze">Freeze</Term> it in the app, and report it.';
const HEAVY =
  'Contractual arrangements concerning international transactions necessitate comprehensive supplementary identification documentation. ';

/** What lays out an article. */
const PAGE = 'en/articles/lost-card/index.html';
const SLUG = 'src/pages/[locale]/articles/[slug].astro';
const GOALS = readFileSync('tests/fixtures/sound/goals.yaml', 'utf8');
const PIN_TEXT = readFileSync(`tests/fixtures/sound/${PIN}`, 'utf8');

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
  ['next-step', { file: PIN, from: '[Stop it](/a/lost/)', to: 'Stop it' }, PIN, 39],
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
  ['spelling', inLost(BODY, `${BODY}\nSo it iis.`), LOST, 25],
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
  ['slug', { file: 'articles/en/PIN_again.mdx', text: PIN_TEXT }, 'articles/en/PIN_again.mdx', 1],
  ['link-text', inLost('[choose a new PIN]', '[click here]'), LOST, 30],
  ['query-cannibal', inLost('[My card is gone,', '[How do I change my PIN?,'), LOST, 15],
  ['questions', inLost(', Somebody stole my card', ''), LOST, 15],
  ['near-duplicate', { file: 'articles/en/choose-pin.mdx', text: PIN_TEXT }, 'articles/en/choose-pin.mdx', 3],
  ['og-text', inLost('title: Lost or stolen card', `title: ${'Lost or stolen card '.repeat(4)}`), LOST, 3],
  ['mail-share', inLost(BODY, `${BODY} [Write](mailto:help@sound.example?subject=Lost&body=100%)`), LOST, 24],
  ['og-complete', { file: 'site.yaml', from: 'https://help', to: 'http://help' }, 'site.yaml', 4],
  ['goal-declared', inLost('goal: fewer-contacts', 'goal: more-contacts'), LOST, 13],
  [
    'goal-target',
    { file: 'goals.yaml', from: '  contactReasons: [The card is gone, The PIN is forgotten]\n', to: '' },
    'goals.yaml',
    1,
  ],
  [
    'goal-balance',
    {
      file: 'goals.yaml',
      text: `${GOALS}- { id: fewer-losses, name: Fewer losses, type: target, metric: Losses, target: 5 a year, owner: ada-berg }\n`,
    },
    'goals.yaml',
    7,
  ],
  ['goal-vs-cta', inLost('Then [', '<Cta kind="sales" href="https://sound.example/buy">Buy</Cta>\n\nThen ['), LOST, 30],
  [
    'lang-match',
    inLost(BODY, `Your card. ${'Kortet er borte, og du kan sperre det i appen når du vil. '.repeat(5)}`),
    LOST,
    24,
  ],
  ['heading-order', inLost('## How to tell us', '### How to tell us'), LOST, 26],
  [
    'media-alternative',
    inLost('Then [', '<Video src="card.svg" title="Freezing" captions="card.svg" />\n\nThen ['),
    LOST,
    30,
  ],
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

// The dictionaries that are installed for writing are no part of the tests.
process.env['WAYPOST_DICTIONARIES'] = 'tests/fixtures/no-dictionaries';

it('the folder that violations are planted in is sound', async () => {
  const { problems } = await withContent([], (dir) => judge(dir));
  expect(problems).toEqual([]);
});

it.each(PLANTED)('%s sees its planted violation', async (rule, change, file, line) => {
  if (rule === 'spelling') vi.stubEnv('WAYPOST_DICTIONARIES', 'tests/fixtures/dictionaries');
  const { problems } = await withContent([change], (dir) => judge(dir));
  const own = problems.filter((problem) => problem.rule === rule);
  expect(own.map((problem) => `${problem.file}:${problem.line}`)).toContain(`${file}:${line}`);
  vi.unstubAllEnvs();
});

/** One violation of each rule about pages: what is changed in the one of LOST or another, and where it must be seen. */
const PLANTED_IN_PAGES: readonly (readonly [
  rule: string,
  change: BuiltChange | BuiltChange[],
  file: string,
  line: number,
])[] = [
  [
    'links-internal',
    { file: 'en/articles/change-pin/index.html', from: 'id="choose-it"', to: 'id="chose-it"' },
    LOST,
    30,
  ],
  ['links-internal', { file: PAGE, from: '<main>', to: '<main><a href="/en/no-such/">x</a>' }, SLUG, 1],
  ['h1-aligned', { file: PAGE, from: /<h1>.*<\/h1>/, to: '<h1>Fees</h1>' }, LOST, 3],
  ['canonical', { file: PAGE, from: 'rel="canonical" href="https:', to: 'rel="canonical" href="http:' }, SLUG, 1],
  ['hreflang', { file: PAGE, from: ' hreflang="nb"', to: ' hreflang="da"' }, SLUG, 1],
  ['jsonld', { file: PAGE, from: '"headline":"Lost', to: '"headline":"Found' }, SLUG, 1],
  ['og-complete', { file: PAGE, from: 'property="og:title"', to: 'property="og:titel"' }, SLUG, 1],
  ['og-image', { file: 'og/en/lost-card.png', from: 'PNG', to: 'GIF' }, SLUG, 1],
  ['sitemap', { file: 'sitemap-1.xml', from: '2026', to: '2036' }, 'src/feeds/sitemap.ts', 1],
  [
    'inbound-links',
    ['en/index.html', 'en/articles/change-pin/index.html'].map((file) => ({
      file,
      from: '/en/articles/lost-card/',
      to: '/en/',
    })),
    LOST,
    3,
  ],
  ['markup-valid', { file: PAGE, from: '<main>', to: '<main><ul><p>x</p></ul>' }, SLUG, 1],
];

it('the pages that violations are planted in are sound', async () => {
  const { problems } = await withContent([], (dir) => judgePages(dir, []));
  expect(problems).toEqual([]);
});

it.each(PLANTED_IN_PAGES)('%s sees its planted violation in a page', async (rule, change, file, line) => {
  const { problems } = await withContent([], (dir) => judgePages(dir, [change].flat()));
  const own = problems.filter((problem) => problem.rule === rule);
  expect(own.map((problem) => `${problem.file.replace(/^.*(?=src\/)/, '')}:${problem.line}`)).toContain(
    `${file}:${line}`,
  );
});

it('a violation is planted of every rule, in the content or in a page', () => {
  const planted = new Set([...PLANTED, ...PLANTED_IN_PAGES].map(([rule]) => rule));
  expect([...planted].sort()).toEqual(RULES.map(({ id }) => id).sort());
});
