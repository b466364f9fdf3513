import { expect, it } from 'vitest';
import { type Change, withContent } from '../../checks/content-folder.ts';
import { waypost, waypostProcess } from '../command.ts';

const GONE: Change = { file: 'articles/nb/endre-pin.mdx', gone: true };
const LOST_GONE: Change = { file: 'articles/nb/mistet-kort.mdx', gone: true };
const INTENTS: Change = { file: 'intents.yaml', text: 'change_pin: pin\nforgot_pin: pin\nlost_card: lost\n' };
const ASKED: Change = {
  file: 'asked.yaml',
  text: `log: october.csv
customers: 1200
articles: { nb: { pin: 90, lost: 40 } }
unanswered:
  - { question: 'Can I have "two" cards', locale: en, customers: 31, cell: everyday/use }
  - { question: Where is the bus, locale: en, customers: 33 }
`,
};

async function tasks(changes: readonly Change[], ...args: string[]) {
  return withContent(changes, async (dir) => {
    const { code, out } = await waypost(dir, 'today', '--json', ...args);
    expect(code).toBe(0);
    return (JSON.parse(out) as { tasks: { kind: string; title: string; command: string; why: string }[] }).tasks;
  });
}

it('says that nothing waits, and what comes next', async () => {
  await withContent([], async (dir) => {
    const { code, out } = await waypost(dir, 'today');
    expect([code, out]).toEqual([0, expect.stringMatching(/^Nothing waits: .* due on 2027-10-01: articles\//)]);
  });
});

it('names the one thing, why, and how to begin', async () => {
  await withContent([GONE, LOST_GONE, INTENTS], async (dir) => {
    const { code, out } = await waypost(dir, 'today');
    expect(code).toBe(0);
    expect(out).toBe(`Put “Change your PIN” into nb
  Why: everyday/use/nb is a gap, and stops the build; 2 of the 3 things that customers ask lead there.
  Begin with: npm run translate -- pin --to nb

1 more: npm run today -- --all
`);
    const all = (await waypost(dir, 'today', '--all')).out;
    expect(all).toMatch(
      /^1\. Put “Change your PIN”[\s\S]*\n2\. Put “Lost or stolen card”[\s\S]*“The card is gone” is a pain\.\n/,
    );
  });
});

it('counts a pain double: where as many ask, it comes first', async () => {
  const equal: Change = { file: 'intents.yaml', text: 'change_pin: pin\nlost_card: lost\n' };
  expect((await tasks([GONE, LOST_GONE, equal])).map(({ title }) => title)).toEqual([
    'Put “Lost or stolen card” into nb',
    'Put “Change your PIN” into nb',
  ]);
});

it('weighs by the log that was kept, and names what no article answers', async () => {
  const list = await tasks([GONE, LOST_GONE, INTENTS, ASKED]);
  expect(list.map(({ kind, why }) => [kind, why])).toEqual([
    ['translate', expect.stringContaining('90 of 1,200 customers in october.csv')],
    ['translate', expect.stringContaining('40 of 1,200 customers')],
    ['answer', expect.stringContaining('33 of 1,200')],
    ['answer', expect.stringContaining('31 of 1,200')],
  ]);
  expect(list[2]?.command).toBe('npm run new -- --locale en --question "Where is the bus"');
  expect(list[3]?.command).toBe('npm run new -- --cell everyday/use/en --question "Can I have two cards"');
});

it.each<[string, readonly Change[], string, object]>([
  [
    'an article that a gap waits for is mended first',
    [{ file: 'articles/nb/endre-pin.mdx', from: 'goal: fewer-contacts', to: 'goal: no-such' }],
    '2026-11-22',
    { kind: 'mend', title: 'Mend articles/nb/endre-pin.mdx', command: 'npm run check -- --only goal-declared' },
  ],
  [
    'a draft is finished',
    [{ file: 'articles/nb/endre-pin.mdx', from: 'goal:', to: 'draft: true\ngoal:' }],
    '2026-11-22',
    { kind: 'finish', title: 'Finish articles/nb/endre-pin.mdx' },
  ],
  [
    'a stale translation follows its source',
    [
      {
        file: 'articles/en/lost-card.mdx',
        from: 'related:',
        to: 'changes: [{ at: 2026-11-01, significance: major }]\nrelated:',
      },
    ],
    '2026-11-22',
    { kind: 'translate', command: 'npm run translate -- lost --to nb' },
  ],
  [
    'a review comes before it is due',
    [],
    '2027-09-15',
    { kind: 'review', command: 'npm run review -- lost --locale en' },
  ],
  [
    'a gap that only waits for a review wants that review',
    [],
    '2027-12-24',
    { kind: 'mend', command: expect.stringMatching(/^npm run review -- (pin|lost) --locale (en|nb)$/) },
  ],
])('%s', async (_, changes, now, first) => {
  expect(await tasks(changes, '--now', now)).toContainEqual(expect.objectContaining(first));
});

it('is 1 where the content cannot be read, and 2 where it could not run', async () => {
  await withContent([{ file: 'journey.yaml', text: 'personas: [' }], async (dir) => {
    const { code, err } = await waypost(dir, 'today');
    expect([code, err]).toEqual([1, expect.stringContaining('content-valid')]);
    expect((await waypost(dir, 'today', '--no-such')).code).toBe(2);
  });
});

it('is a command', async () => {
  await withContent([GONE], async (dir) => {
    const { passed, output } = await waypostProcess(dir, 'today');
    expect([passed, output]).toEqual([true, expect.stringContaining('npm run translate -- pin --to nb')]);
  });
});
