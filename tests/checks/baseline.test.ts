import { expect, it } from 'vitest';
import { baselineText } from '../../src/checks/allowed/baseline.ts';
import { readBaseline } from '../../src/library/read-baseline.ts';
import { type Change, judge, judgePages, withContent } from './content-folder.ts';

const LOST = 'articles/en/lost-card.mdx';
const PIN = 'articles/en/change-pin.mdx';
const BODY = 'Is your card lost?';
const SLOGAN: Change = { file: LOST, from: BODY, to: 'A world-class, seamless card.\n\nIs your card lost?' };
const SHORT: Change = { file: LOST, from: ' See what we do, and when the new card is with you.', to: '' };
const holding = (...lines: string[]): Change => ({
  file: 'baseline.yaml',
  text: lines.map((line) => `- { ${line} }\n`).join(''),
});
const entry = (rule: string, count: number, file = LOST) => `file: ${file}, rule: ${rule}, count: ${count}`;

async function judged(...changes: Change[]) {
  const { problems, held = [], coverage, docket, errors } = await withContent(changes, (dir) => judge(dir));
  const names = (list: typeof problems) =>
    list.map(({ rule, severity, about }) => [severity, rule, about].join(' ').trim());
  return { problems: names(problems), held: names(held), coverage, baseline: docket?.baseline, errors };
}

it('holds what it counts, by file and rule', async () => {
  const { problems, held } = await judged(SHORT, holding(entry('description', 1)));
  expect(problems).toEqual([]);
  expect(held).toEqual(['warn description']);
  expect((await judged(SHORT, holding(entry('description', 1, PIN)))).problems).toEqual(['warn description']);
});

it('never lets an article with an error cover a cell, and holds the gap by its cell', async () => {
  const gap = 'file: journey.yaml, rule: stage-covered, about: everyday/recover/en, count: 1';
  const { problems, held, coverage, errors } = await judged(SLOGAN, holding(entry('promo-terms', 1), gap));
  expect(problems).toEqual([]);
  expect(errors).toBe(0);
  expect(held).toEqual(['error promo-terms', 'error stage-covered everyday/recover/en']);
  expect(coverage?.states).toMatchObject({ covered: 3, gap: 1 });
  expect((await judged(SLOGAN, holding(entry('promo-terms', 1)))).problems).toEqual([
    'error stage-covered everyday/recover/en',
  ]);
});

it('shows all of a rule in a file that has more of it than was held', async () => {
  const two: Change = {
    file: PIN,
    from: '## Choose it',
    to: '[Buy](https://sound.example/buy/a) [or](https://sound.example/buy/b)\n\n## Choose it',
  };
  expect((await judged(two)).problems.filter((each) => each.includes('cta-budget'))).toHaveLength(2);
  const { problems, held, baseline } = await judged(two, holding(entry('cta-budget', 1, PIN)));
  expect(problems.filter((each) => each.includes('cta-budget'))).toHaveLength(2);
  expect(held).toEqual([]);
  expect(baseline?.overruns()).toMatchObject([{ file: PIN, rule: 'cta-budget', count: 1, found: 2 }]);
});

it('says by how much it can shrink, and never grows when it does', async () => {
  const { baseline } = await judged(SHORT, holding(entry('description', 3), entry('title', 2)));
  expect(baseline?.slack()).toBe(4);
  expect(baseline?.shrunk()).toEqual([{ file: LOST, rule: 'description', count: 1 }]);
});

it('holds no error of integrity', async () => {
  const script: Change = { file: LOST, from: BODY, to: `<script>x</script>\n\n${BODY}` };
  const { problems, held } = await judged(script, holding(entry('mdx-safe', 9)));
  expect(problems).toContain('error mdx-safe');
  expect(held).toEqual([]);
});

/** The heading of its page speaks of something else: the rule says so once there are pages. */
const MISNAMED = { file: 'en/articles/lost-card/index.html', from: /<h1>.*<\/h1>/, to: '<h1>Fees</h1>' };

it('holds what rules find in built pages, and leaves their entries alone where there are none', async () => {
  const entries = holding(entry('h1-aligned', 1), entry('description', 1));
  await withContent([SHORT, entries], async (dir) => {
    const unbuilt = await judge(dir);
    expect(unbuilt.docket?.baseline.slack()).toBe(0);
    expect(unbuilt.docket?.baseline.shrunk()).toHaveLength(2);
    expect(unbuilt.docket?.baseline.rewritten(unbuilt.held ?? [])).toHaveLength(2);

    const built = await judgePages(dir, [MISNAMED]);
    // What is wrong in a template is no article’s, and not held with it.
    expect(built.problems.map(({ rule }) => rule)).toEqual(['jsonld', 'stage-covered']);
    expect(built.held.map(({ rule, severity }) => `${severity} ${rule}`)).toContain('error h1-aligned');
    expect(built.docket.baseline.shrunk()).toHaveLength(2);

    const mended = await judgePages(dir, []);
    expect(mended.docket.baseline.slack()).toBe(1);
    expect(mended.docket.baseline.shrunk()).toEqual([{ file: LOST, rule: 'description', count: 1 }]);
  });
});

it('lets an article with a held error on its page cover nothing, and holds the gap as well', async () => {
  const gap = 'file: journey.yaml, rule: stage-covered, about: everyday/recover/en, count: 1';
  await withContent([holding(entry('h1-aligned', 1), gap)], async (dir) => {
    const { held, coverage } = await judgePages(dir, [MISNAMED]);
    expect(held.map(({ rule }) => rule).sort()).toEqual(['h1-aligned', 'stage-covered']);
    expect(coverage.states.gap).toBe(1);
  });
  await withContent([holding(entry('h1-aligned', 1))], async (dir) => {
    const { problems } = await judgePages(dir, [MISNAMED]);
    expect(problems).toContainEqual(expect.objectContaining({ rule: 'stage-covered', about: 'everyday/recover/en' }));
  });
});

it('takes the lower count where a merge left both lines, and refuses marks of a conflict', async () => {
  const twice = `${baselineText([{ file: 'a', rule: 'title', count: 2 }])}- { file: a, rule: title, count: 1 }\n`;
  expect(readBaseline(twice).entries).toEqual([{ file: 'a', rule: 'title', count: 1 }]);
  expect(readBaseline('<<<<<<< ours\n').problems).toMatchObject([{ message: 'baseline-line', line: 1 }]);
});

it('reads back what it wrote, whatever files are called', () => {
  const names = ['a.mdx', 'articles/nb/æ ø.mdx', 'b"c.mdx', '-d.mdx', 'e: {f}.mdx', '#g'];
  const entries = names.map((file, index) => ({ file, rule: 'title', count: index + 1 }));
  const read = readBaseline(baselineText(entries)).entries ?? [];
  expect(read.toSorted((a, b) => a.count - b.count)).toEqual(entries);
});
