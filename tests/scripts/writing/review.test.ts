import { readFile, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { type Change, judge, TODAY, withContent } from '../../checks/content-folder.ts';
import { waypost, waypostProcess } from '../command.ts';

const LOST = 'articles/en/lost-card.mdx';
const text = (dir: string) => readFile(`${dir}/${LOST}`, 'utf8');

it('shows the article as its reader sees it, its page and its findings, and records three times yes', async () => {
  const short: Change = { file: LOST, from: ' See what we do, and when the new card is with you.', to: '' };
  await withContent([short], async (dir) => {
    const before = (await text(dir)).replace('reviewed: 2026-10-12', 'reviewed: 2026-10-12 # by phone');
    await writeFile(`${dir}/${LOST}`, before);
    const { code, out } = await waypost(dir, 'review', 'lost', '--locale', 'en', '--yes');
    expect(code).toBe(0);
    expect(out).toContain('Is your card lost? Freeze it in the app, and report it.');
    expect(out).toContain('https://help.sound.example/en/articles/lost-card/');
    expect(out).toMatch(/4:\d+ {2}warning .* description\n/);
    expect(await text(dir)).toBe(
      before.replace('reviewed: 2026-10-12', `reviewed: ${TODAY}`).replace('review: 2027-10-01', 'review: 2027-11-22'),
    );
    const again = await text(dir);
    expect((await waypost(dir, 'review', LOST, '--yes')).code).toBe(0);
    expect(await text(dir)).toBe(again);
  });
});

it('a no records nothing, and says what to do next', async () => {
  await withContent([], async (dir) => {
    const before = await text(dir);
    const answers = ['--solves', 'yes', '--next', 'no', '--warm', 'no'];
    const { code, out } = await waypost(dir, 'review', 'lost', '--locale', 'en', ...answers);
    expect([code, out]).toEqual([1, expect.stringContaining('Not reviewed, and nothing was written. For Ada Berg')]);
    expect(out).toContain('Say at the end what the reader does after this');
    expect(out).toContain('Read it aloud');
    expect(await text(dir)).toBe(before);
  });
});

it.each([
  ['that is published', ''],
  ['that is a draft', 'draft: true\n'],
])('an article %s is not reviewed while an error stands in it', async (_name, draft) => {
  const changes: Change[] = [
    { file: LOST, from: 'related: [pin]\n', to: `related: [pin]\n${draft}` },
    { file: LOST, from: '## How to tell us', to: '## [How to tell us]' },
  ];
  await withContent(changes, async (dir) => {
    const before = await text(dir);
    const { code, out } = await waypost(dir, 'review', 'lost', '--locale', 'en', '--yes');
    expect([code, out]).toEqual([1, expect.stringContaining('Not reviewed, and nothing was written: an error stands')]);
    expect(out).toMatch(/\d+:\d+ {2}error +Unexpected blank “\[How to tell us\]”/);
    expect(out).toContain('Then again: npm run review -- lost --locale en');
    expect(await text(dir)).toBe(before);
  });
});

it('what the review itself mends does not stand in its way', async () => {
  const overdue: Change[] = [
    { file: LOST, from: 'reviewed: 2026-10-12', to: 'reviewed: 2025-06-01' },
    { file: LOST, from: 'review: 2027-10-01', to: 'review: 2026-05-01' },
  ];
  await withContent(overdue, async (dir) => {
    expect((await judge(dir)).problems).toContainEqual(
      expect.objectContaining({ file: LOST, rule: 'review-due', severity: 'error' }),
    );
    expect((await waypost(dir, 'review', 'lost', '--locale', 'en', '--yes')).code).toBe(0);
    expect((await judge(dir)).problems).toEqual([]);
  });
});

it('no other command, nor the gate, moves a review', async () => {
  await withContent([], async (dir) => {
    const before = await text(dir);
    await waypost(dir, 'today', '--now', '2027-09-01');
    await judge(dir, '2027-09-01');
    expect(await text(dir)).toBe(before);
  });
});

it.each([
  [[], 'Expected one article'],
  [['lost', '--yes'], 'Expected --locale, one of en, nb'],
  [['lost', '--locale', 'en'], '--solves yes|no'],
  [['lost', '--locale', 'en', '--warm', 'maybe'], 'expected yes or no'],
  [['lost', '--locale', 'en', '--yes', '--reviewer', 'ada-berg'], 'who wrote articles/en/lost-card.mdx'],
  [['lost', '--locale', 'en', '--yes', '--reviewer', 'nobody'], 'expected one of bo-lind'],
  [['lots'], 'Unexpected article “lots”'],
])('review %j is refused in a sentence', async (args, sentence) => {
  await withContent([], async (dir) => {
    const before = await text(dir);
    const { code, err } = await waypost(dir, 'review', ...args);
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
    expect(err).not.toMatch(/^\s+at /m);
    expect(await text(dir)).toBe(before);
  });
});

it('is a command', async () => {
  await withContent([], async (dir) => {
    expect((await waypostProcess(dir, 'review', 'lost', '--locale', 'en', '--yes')).passed).toBe(true);
    const { passed, output } = await waypostProcess(dir, 'review', 'lost', '--locale', 'sv');
    expect([passed, output]).toEqual([false, expect.stringMatching(/^Unexpected --locale “sv”.*\n$/)]);
  });
});
