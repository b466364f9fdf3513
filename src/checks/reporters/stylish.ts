import { join, relative } from 'node:path';
import { styleText } from 'node:util';
import type { Problem } from '../../model/problem.ts';
import type { Baseline } from '../allowed/baseline.ts';
import type { Coverage } from '../cell.ts';
import { describe } from '../describe.ts';
import { matrix, type Paint, SIGNS } from './matrix.ts';
import { count, countProblems, grouped, type Reporter } from './report.ts';

/** How many places in which the baseline is too small are named. */
const MOST_OVERRUNS = 5;

type Style = Parameters<typeof styleText>[0];
type Dress = (style: Style, text: string) => string;

const CELL_STYLES = { covered: 'green', 'at-risk': 'yellow', waived: 'cyan', gap: 'red' } as const;

/** The report for people: problems by file, the journey as a table, and totals. */
export const stylish: Reporter = ({ problems, coverage, held = [], docket }, { dir, colour }) => {
  const dress: Dress = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
  const files = Map.groupBy(problems, ({ file }) => file);
  const lines = [...files].flatMap(([file, inFile]) => ['', ...fileLines(place(dir, file), inFile, dress)]);
  if (coverage) lines.push(...journeyLines(coverage, dress));
  lines.push('', totals(problems, dress), ...baselineLines(held.length, docket?.baseline, dress), '');
  return lines.join('\n');
};

function fileLines(file: string, problems: readonly Problem[], dress: Dress): string[] {
  const spots = problems.map(({ line, column }) => `${line}:${column}`);
  const width = Math.max(...spots.map(({ length }) => length));
  return [
    dress('underline', file),
    ...problems.flatMap((problem, index) => {
      const { sentence, fix } = describe(problem);
      const isError = problem.severity === 'error';
      const severity = dress(isError ? 'red' : 'yellow', (isError ? 'error' : 'warning').padEnd(7));
      const spot = dress('dim', (spots[index] ?? '').padStart(width));
      const lines = [`  ${spot}  ${severity}  ${sentence}  ${dress('dim', problem.rule)}`];
      if (fix) lines.push(`  ${' '.repeat(width)}  ${dress('dim', 'fix:')} ${fix}`);
      return lines;
    }),
  ];
}

function journeyLines(coverage: Coverage, dress: Dress): string[] {
  const paint: Paint = (text, state) => dress(CELL_STYLES[state], text);
  const { cells, states, denominator } = coverage;
  const { personas, stages, locales, articles } = denominator;
  const legend = `${SIGNS.covered} covered  ${SIGNS['at-risk']} at risk  ${SIGNS.waived} waived  ${SIGNS.gap} gap  (and how many articles count)`;
  const covered = states.covered + states['at-risk'];
  const rest = `${states['at-risk']} at risk, ${states.waived} waived, ${states.gap} ${states.gap === 1 ? 'gap' : 'gaps'}`;
  return [
    ...matrix(coverage, paint),
    '',
    `  ${dress('dim', legend)}`,
    `  ${covered} of ${cells.length} cells covered: ${rest}`,
    `  ${dress('dim', `${personas} personas × ${stages} stages × ${locales} languages, ${articles} articles`)}`,
  ];
}

function totals(problems: readonly Problem[], dress: Dress): string {
  if (problems.length === 0) return dress('green', '✓ No problems.');
  const { errors, warnings } = countProblems(problems);
  const text = `✗ ${count(problems.length, 'problem')} (${count(errors, 'error')}, ${count(warnings, 'warning')})`;
  return dress(errors > 0 ? ['red', 'bold'] : ['yellow', 'bold'], text);
}

/** What the baseline holds, and where it no longer fits. */
function baselineLines(held: number, baseline: Baseline | undefined, dress: Dress): string[] {
  const overruns = baseline?.overruns() ?? [];
  const slack = baseline?.slack() ?? 0;
  const lines = held > 0 ? [`  ${grouped(held)} held by the baseline`] : [];
  for (const { file, rule, about, count: allowed, found } of overruns.slice(0, MOST_OVERRUNS))
    lines.push(
      `  shown, since the baseline holds ${allowed} of ${found}: ${[file, about, rule].filter(Boolean).join(' ')}`,
    );
  if (overruns.length > MOST_OVERRUNS) lines.push(`  … and ${overruns.length - MOST_OVERRUNS} more like these`);
  if (slack > 0) lines.push(`  The baseline can shrink by ${grouped(slack)}: npm run check -- --baseline shrink`);
  return lines.map((line) => dress('dim', line));
}

/** The path as an editor's terminal opens it. */
function place(dir: string, file: string): string {
  const path = relative('', join(dir, file));
  return path.startsWith('..') ? join(dir, file) : path || '.';
}
