import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { github, githubSummary } from '../../../src/checks/reporters/github.ts';
import { json } from '../../../src/checks/reporters/json.ts';
import { sarif } from '../../../src/checks/reporters/sarif.ts';
import { RULES } from '../../../src/checks/rules/index.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { judge, withContent } from '../content-folder.ts';
import { SARIF_SHAPE } from './sarif-shape.ts';

const BROKEN = [
  { file: 'articles/nb/endre-pin.mdx', gone: true as const },
  { file: 'articles/en/lost-card.mdx', from: 'Then [', to: 'A world-class, seamless card. Then [' },
  { file: 'baseline.yaml', text: '- { file: articles/en/change-pin.mdx, rule: title, count: 2 }\n' },
];
const dir = join(process.cwd(), 'src', 'content');

it('gives JSON that its schema takes', async () => {
  const schema = JSON.parse(await readFile('schemas/check-report.schema.json', 'utf8'));
  const isReport = new Ajv({ strict: false }).compile(schema);
  const report = await withContent(BROKEN, (folder) => judge(folder));
  expect(report.problems.length).toBeGreaterThan(1);
  isReport(JSON.parse(json(report, { dir, colour: false })));
  expect(isReport.errors).toBeNull();
  isReport(JSON.parse(json({ problems: [] }, { dir, colour: false })));
  expect(isReport.errors).toBeNull();
});

const problem = (change: Partial<Problem> = {}): Problem => ({
  rule: 'title',
  severity: 'warn',
  file: 'articles/en/a, 100 % b.mdx',
  line: 3,
  column: 8,
  message: 'long',
  args: { characters: 71, most: 60 },
  ...change,
});

it('gives SARIF 2.1.0 with paths from the root of the repository', async () => {
  const report = await withContent(BROKEN, (folder) => judge(folder));
  const log = JSON.parse(sarif({ problems: [...report.problems, problem()] }, { dir, colour: false }));
  const isSarif = new Ajv({ strict: false }).compile(SARIF_SHAPE);
  isSarif(log);
  expect(isSarif.errors).toBeNull();
  const { tool, results } = log.runs[0];
  expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id));
  expect(results.at(-1)).toMatchObject({
    ruleId: 'title',
    level: 'warning',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'src/content/articles/en/a%2C%20100%20%25%20b.mdx', uriBaseId: '%SRCROOT%' },
          region: { startLine: 3, startColumn: 8 },
        },
      },
    ],
  });
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
});

it('keeps fingerprints while lines and figures move, and gives each finding its own', () => {
  const prints = (problems: Problem[]) =>
    JSON.parse(sarif({ problems }, { dir, colour: false })).runs[0].results.map(
      (result: { partialFingerprints: object }) => Object.values(result.partialFingerprints)[0],
    );
  const before = prints([problem(), problem({ line: 9 })]);
  expect(new Set(before).size).toBe(2);
  expect(prints([problem({ line: 5, args: { characters: 69, most: 60 } }), problem({ line: 11 })])).toEqual(before);
  expect(prints([problem({ message: 'wide' })])).not.toContain(before[0]);
});

it('annotates the ten worst errors and warnings, escaped', () => {
  const many = Array.from({ length: 14 }, (_, line) => problem({ line: line + 1 }));
  const worst = problem({ rule: 'mdx-safe', severity: 'error', message: 'code', args: { code: 'a%b\nc' } });
  const errors = Array.from({ length: 12 }, () =>
    problem({ rule: 'promo-terms', severity: 'error', message: 'selling' }),
  );
  const lines = github({ problems: [...many, ...errors, worst] }, { dir, colour: false }).split('\n');
  expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(10);
  expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
  expect(lines[0]).toMatch(
    /^::error file=src\/content\/articles\/en\/a%2C 100 %25 b\.mdx,line=3,col=8,title=mdx-safe::Unexpected code `a%25b c`/,
  );
  expect(lines[0]).toContain('%0Afix: ');
  expect(lines.at(-1)).toBe('13 errors, 14 warnings; 7 of them in the job summary alone');
});

it('tells the rest and the matrix in the summary of the job, with nothing that reads as markup', async () => {
  const report = await withContent(BROKEN, (folder) => judge(folder));
  const hostile = problem({ message: 'missing', args: { title: '<img src=x> | *b* [a](b)' } });
  const text = githubSummary({ ...report, problems: [...report.problems, hostile] }, { dir });
  expect(text).toContain('| nb | everyday |');
  expect(text).toContain('| use | ✗ 0 |');
  expect(text).toContain('src/content/journey.yaml:');
  expect(text).toContain('\\<img src=x\\> \\| \\*b\\* \\[a\\](b)');
  const huge = githubSummary({ problems: Array.from({ length: 30_000 }, () => problem()) }, { dir });
  expect(Buffer.byteLength(huge)).toBeLessThan(1024 * 1024);
  expect(huge).toContain('… and 29,000 more');
});
