import type { Library } from '../../model/library.ts';
import type { Waiver } from '../../model/schemas/records.ts';
import type { WaiverUse } from '../allowed/waivers.ts';
import { addDays } from '../dates.ts';
import { recordPosition } from '../records.ts';
import { type FileFinding, verdictRule } from '../rule.ts';

const SHORTEST_REASON = 20;
const MOST_DAYS = 180;

type Message = 'target' | 'wildcard' | 'reason' | 'owner' | 'expired' | 'far-off' | 'unknown-cell' | 'unused';

const SOUND: Waiver = {
  cell: 'everyday/use/en',
  reason: 'The product starts in March.',
  owner: 'ada',
  until: '2027-03-01',
};
const waivers = (change: Partial<Waiver>) => ({ library: { waivers: [{ ...SOUND, ...change }] } });

export const waiverValid = verdictRule<Message>({
  id: 'waiver-valid',
  group: 'integrity',
  contract:
    'A waiver names one cell, or one rule in one file; it says why, who answers for it, and until when, at most 180 days ahead; and it is needed.',
  why: 'An exception that nobody answers for and that never ends is a rule switched off.',
  sources: ['our own judgement'],
  messages: {
    target: {
      severity: 'error',
      sentence: 'Unexpected waiver of {found}, expected a cell, or a rule and a file',
      fix: 'Write either `cell: persona/stage/locale`, or `rule:` and `file:`.',
    },
    wildcard: {
      severity: 'error',
      sentence: 'Unexpected wildcard in “{value}”, expected one {field}',
      fix: 'Write a waiver for each.',
    },
    reason: {
      severity: 'error',
      sentence: 'Unexpected reason of {length} characters, expected at least {fewest}',
      fix: 'Say why it may fall short, so that whoever reads it next year understands.',
    },
    owner: {
      severity: 'error',
      sentence: 'Unexpected owner “{owner}”, expected one of {known}',
      fix: 'Name somebody in people.yaml.',
    },
    expired: {
      severity: 'error',
      sentence: 'Unexpected waiver that ended on {until}, expected one in force or none',
      fix: 'Take it out. What it allowed has to be mended.',
    },
    'far-off': {
      severity: 'error',
      sentence: 'Unexpected end on {until}, expected {latest} at the latest (180 days)',
      fix: 'Set `until` to {latest} or earlier.',
    },
    'unknown-cell': {
      severity: 'error',
      sentence: 'Unexpected cell “{cell}”, expected persona/stage/locale of this journey',
      fix: 'Correct the cell, or take the waiver out.',
    },
    unused: {
      severity: 'error',
      sentence: 'Unexpected waiver of {found}, where nothing falls short that it may allow, expected none',
      fix: 'Take it out.',
    },
  },
  good: [{ locale: 'en', ...waivers({}) }],
  bad: [
    {
      locale: 'en',
      library: { waivers: [{ reason: SOUND.reason, owner: 'ada', until: SOUND.until }] },
      gives: 'target',
    },
    { locale: 'en', ...waivers({ rule: 'title' }), gives: 'target' },
    {
      locale: 'en',
      library: { waivers: [{ ...SOUND, cell: undefined, rule: 'title', file: 'articles/en/*' }] as Waiver[] },
      gives: 'wildcard',
    },
    { locale: 'en', ...waivers({ reason: 'Later.' }), gives: 'reason' },
    { locale: 'en', ...waivers({ owner: 'nobody' }), gives: 'owner' },
    { locale: 'en', ...waivers({ until: '2026-11-21' }), gives: 'expired' },
    { locale: 'en', ...waivers({ until: '2027-05-22' }), gives: 'far-off' },
    { locale: 'en', ...waivers({ cell: 'nobody/use/en' }), gives: 'unknown-cell' },
    {
      locale: 'en',
      library: { waivers: [{ ...SOUND, cell: undefined, rule: 'title', file: 'articles/en/article.mdx' }] as Waiver[] },
      gives: 'unused',
    },
  ],
  check(library, { waivers, now, rules, ran }) {
    const speaksLater = (rule = '') => !ran.has(rule) && rules.some(({ id }) => id === rule);
    return waivers.flatMap((use) => faultsOf({ ...use, used: use.used || speaksLater(use.waiver.rule) }, library, now));
  },
});

function faultsOf({ waiver, index, used }: WaiverUse, library: Library, now: string): FileFinding<Message>[] {
  const { cell, rule, file, reason, owner, until } = waiver;
  const findings: FileFinding<Message>[] = [];
  const report = (message: Message, field: keyof Waiver | undefined, args: FileFinding['args']) => {
    const place = recordPosition(library, 'waivers.yaml', field ? [index, field] : [index]);
    findings.push({ message, file: 'waivers.yaml', ...(args && { args }), ...place });
  };
  const found = cell ?? [rule && `the rule ${rule}`, file && `in ${file}`].filter(Boolean).join(' ');
  const isWhole = cell ? !rule && !file : rule && file;
  if (!isWhole) report('target', undefined, { found: found || 'nothing' });
  for (const field of ['cell', 'rule', 'file'] as const) {
    const value = waiver[field];
    if (value && /[*?[\]{}]/.test(value)) report('wildcard', field, { field, value });
  }
  const length = [...reason.trim()].length;
  if (length < SHORTEST_REASON) report('reason', 'reason', { length, fewest: SHORTEST_REASON });
  const known = library.people.map(({ id }) => id);
  if (!known.includes(owner)) report('owner', 'owner', { owner, known });
  const latest = addDays(now, MOST_DAYS);
  if (until > latest) report('far-off', 'until', { until, latest });
  if (until < now) report('expired', 'until', { until });
  else if (cell && !isCell(cell, library)) report('unknown-cell', 'cell', { cell });
  else if (isWhole && !used && findings.length === 0) report('unused', undefined, { found });
  return findings;
}

function isCell(cell: string, { journey, site }: Library): boolean {
  const [persona, stage, locale] = cell.split('/');
  return (
    journey.personas.some(({ id }) => id === persona) &&
    journey.stages.some(({ id }) => id === stage) &&
    site.locales.some((known) => known === locale)
  );
}
