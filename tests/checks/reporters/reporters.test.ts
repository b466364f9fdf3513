import { describe, expect, it } from 'vitest';
import type { Cell, Coverage } from '../../../src/checks/cell.ts';
import { json } from '../../../src/checks/reporters/json.ts';
import { stylish } from '../../../src/checks/reporters/stylish.ts';
import type { Problem } from '../../../src/model/problem.ts';

const TITLE: Problem = {
  rule: 'title',
  severity: 'warn',
  file: 'articles/en/a.mdx',
  line: 12,
  column: 5,
  message: 'long',
  args: { characters: 71, most: 60 },
};
const FOLDER: Problem = {
  ...TITLE,
  rule: 'content-valid',
  severity: 'error',
  file: '.',
  line: 1,
  column: 1,
  message: 'no-folder',
  args: { dir: '/x' },
};

function coverageOf(personas: readonly string[], stages: readonly string[]): Coverage {
  const cells: Cell[] = stages.flatMap((stage, index) =>
    personas.map((persona) => ({
      persona,
      stage,
      locale: 'en' as const,
      state: (['covered', 'at-risk', 'waived', 'gap'] as const)[index % 4] ?? 'gap',
      articles: [],
      held: [],
      lacks: [],
    })),
  );
  const denominator = { personas: personas.length, stages: stages.length, locales: 1, articles: 0 };
  return { cells, states: { covered: 1, 'at-risk': 1, waived: 1, gap: 1 }, denominator };
}

describe('stylish', () => {
  const plain = { dir: '/help', colour: false };

  it('shows place, severity, sentence and rule on one line, and how to mend it below', () => {
    const lines = stylish({ problems: [TITLE] }, plain).split('\n');
    expect(lines).toContain('/help/articles/en/a.mdx');
    expect(lines).toContain('  12:5  warning  Unexpected title of 71 characters, expected at most 60  title');
    expect(lines).toContain('        fix: Shorten it; begin with the words that customers search for.');
    expect(lines).toContain('✗ 1 problem (0 errors, 1 warning)');
  });

  it('shows problems alone where nothing could be read', () => {
    expect(stylish({ problems: [FOLDER] }, plain)).toMatch(/Unexpected absence of \/x.*content-valid\n.*fix: /);
  });

  it('prints colours only when asked to', () => {
    const colourStart = '\u001b[';
    expect(stylish({ problems: [TITLE], coverage: coverageOf(['a'], ['b']) }, plain)).not.toContain(colourStart);
    expect(stylish({ problems: [TITLE] }, { ...plain, colour: true })).toContain(colourStart);
  });

  it('keeps the matrix within 80 columns, however many personas there are', () => {
    const personas = Array.from({ length: 17 }, (_, index) => `a-persona-with-a-long-name-${index}`);
    const stages = ['assess', 'a-stage-with-a-very-long-name-indeed', 'activate', 'accomplish'];
    const text = stylish({ problems: [], coverage: coverageOf(personas, stages) }, plain);
    expect(Math.max(...text.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
    expect(text.match(/✗ 0/g)).toHaveLength(personas.length);
  });

  it('prints the denominator and a legend', () => {
    const text = stylish({ problems: [], coverage: coverageOf(['a'], ['b', 'c', 'd', 'e']) }, plain);
    expect(text).toContain('2 of 4 cells covered: 1 at risk, 1 waived, 1 gap');
    expect(text).toContain('1 personas × 4 stages × 1 languages, 0 articles');
    expect(text).toContain('✓ covered  ! at risk  w waived  ✗ gap');
  });

  it('shows what a problem quotes on one line, whatever is in it', () => {
    const hostile = { ...TITLE, message: 'missing', args: { title: 'a\n\u001b[31mb\u202ec' } };
    expect(stylish({ problems: [hostile] }, plain)).toContain('Unexpected title “a [31mb c”, expected words');
  });
});

describe('json', () => {
  it('gives problems in words and as data, with the version of its form', () => {
    const report = JSON.parse(
      json({ problems: [TITLE, FOLDER], coverage: coverageOf(['a'], ['b']) }, { dir: '/help', colour: true }),
    );
    expect(report).toMatchObject({ schemaVersion: 1, dir: '/help', errors: 1, warnings: 1 });
    expect(report.problems[0]).toMatchObject({
      ...TITLE,
      sentence: expect.stringContaining('71'),
      fix: expect.any(String),
    });
    expect(report.coverage.cells).toHaveLength(1);
  });
});
