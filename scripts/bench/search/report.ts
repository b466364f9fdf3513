import type { Difference } from './bootstrap.ts';
import type { FirstAnswer } from './first-answer.ts';
import type { BrowserTimes } from './in-browser.ts';
import { type Measured, type ScopeMeasured, together } from './measure.ts';
import type { FileSizes } from './weigh-files.ts';

/** All that one run found out. */
export interface Report {
  case: string;
  articles: number;
  questions: number;
  typo: boolean;
  engines: readonly (Omit<Measured, 'firsts'> & { behind: Difference | undefined })[];
  /** What a page moves of Waypost's answers, as hosts compress when they are asked. */
  sizes: FileSizes;
  scope: ScopeMeasured | undefined;
  /** Times in Chromium on a slow processor, where they were asked for. */
  browser: BrowserTimes | undefined;
}

const COLUMNS = ['engine', 'first', 'top 3', 'top 5', 'MRR', 'nothing', 'code KB', 'index KB', 'ms p50', 'p95'];

function asText(report: Report): string {
  const rows = report.engines.map(({ behind, ...engine }) => [
    engine.name,
    ...[engine.top1, engine.top3, engine.top5].map((share) => share.toFixed(1)),
    engine.mrr.toFixed(3),
    engine.nothing.toFixed(1),
    engine.codeKb.toFixed(1),
    engine.indexKb.toFixed(1),
    engine.p50.toFixed(2),
    engine.p95.toFixed(2),
    behind ? `${signed(behind.mean)} (${signed(behind.low)} to ${signed(behind.high)})` : '',
  ]);
  const table = aligned([[...COLUMNS, 'Waypost ahead by (95 %)'], ...rows]);
  const slips = report.typo ? ', each with a typo' : '';
  const head = `${report.case}: ${report.questions} questions${slips}, ${report.articles} articles`;
  const { scope } = report;
  const foot = scope
    ? `\n\nOut of scope: ${scope.refused.toFixed(1)} % met with “no good answer”, ${scope.weak.toFixed(1)} % with weak matches; ` +
      `${scope.lost.toFixed(1)} % of good answers lost.`
    : '';
  const { browser } = report;
  const slow = browser
    ? `\n\nWaypost in Chromium, the processor slowed four times: ${browser.p50.toFixed(1)} ms p50, ${browser.p95.toFixed(1)} ms p95.`
    : '';
  return `${head}\n\n${table}\n\n${sizesText(report.sizes)}${foot}${slow}`;
}

/** One run, or several and what Waypost reaches in all of them. */
export function allAsText(reports: readonly Report[]): string {
  const texts = reports.map(asText);
  if (reports.length === 1) return texts.join('');
  const questions = reports.reduce((sum, report) => sum + report.questions, 0);
  const runs = reports.flatMap(({ questions: its, engines: [ours] }) => (ours ? [{ ...ours, questions: its }] : []));
  const { top1, top3, top5, nothing } = together(runs);
  const shares = [top1, top3, top5, nothing].map((share) => share.toFixed(1));
  const all = `Waypost in all: ${questions} questions, first ${shares[0]} %, top 3 ${shares[1]} %, top 5 ${shares[2]} %, nothing ${shares[3]} %`;
  return [...texts, all].join('\n\n\n');
}

function sizesText({ firstAnswer, searched, quoted }: FileSizes): string {
  const [first, all, most] = [firstAnswer, searched, quoted].map((bytes) => (bytes / 1000).toFixed(1));
  const later = quoted > 0 ? `; what is quoted in five answers at most ${most} kB` : '';
  return `Waypost's files, as hosts compress when they are asked: before the first answer at most ${first} kB, all that is searched ${all} kB${later}.`;
}

export function firstAnswerText(results: readonly FirstAnswer[]): string {
  const rows = results.map(({ locale, hesitation, median, worst }) =>
    [locale, hesitation, median, worst].map((cell) => (typeof cell === 'number' ? cell.toFixed(0) : cell)),
  );
  const head =
    'On “Fast 4G”, from the first key to the first answer, when that key comes so long after the field is touched';
  return `${head}\n\n${aligned([['locale', 'ms before', 'ms median', 'ms worst'], ...rows])}`;
}

function signed(value: number): string {
  return (value < 0 ? '−' : '+') + Math.abs(value).toFixed(1);
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
    )
    .join('\n');
}
