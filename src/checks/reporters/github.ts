import type { Problem, Severity } from '../../model/problem.ts';
import type { Cell, Coverage } from '../cell.ts';
import { describe } from '../describe.ts';
import { ruleOf } from '../rules/index.ts';
import { SIGNS } from './matrix.ts';
import { count, countProblems, grouped, type Report, type Reporter, type ReportOptions } from './report.ts';
import { pathInRepository, repositoryOf } from './repository.ts';

/** GitHub shows so many annotations of a step of each kind, and drops the others. */
const MOST_ANNOTATIONS = 10;
/** A summary of more than 1 MiB is refused; so many rows stay well below. */
const MOST_ROWS = 1000;

/** What is unsafe or broken is worst, then what nobody finds; then the groups as they are told elsewhere. */
const WORST_FIRST = [
  'integrity',
  'lifecycle',
  'accessibility',
  'persona',
  'strategic',
  'editorial',
  'optimised',
  'freshness',
];

/**
 * The ten worst errors and warnings as workflow commands, which GitHub shows as annotations.
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export const github: Reporter = ({ problems }, { dir }) => {
  const root = repositoryOf(dir);
  const worst = (severity: Severity) =>
    problems
      .filter((problem) => problem.severity === severity)
      .sort((a, b) => rankOf(a) - rankOf(b))
      .slice(0, MOST_ANNOTATIONS);
  const shown = [...worst('error'), ...worst('warn')];
  const lines = shown.map((problem) => {
    const { sentence, fix } = describe(problem);
    const { severity, file, line, column, rule } = problem;
    const properties = { file: pathInRepository(root, dir, file), line, col: column, title: rule };
    const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    const text = escapeData(fix ? `${sentence}\nfix: ${fix}` : sentence);
    return `::${severity === 'error' ? 'error' : 'warning'} ${list.join(',')}::${text}`;
  });
  const { errors, warnings } = countProblems(problems);
  const more = problems.length - shown.length;
  lines.push(
    `${count(errors, 'error')}, ${count(warnings, 'warning')}${more > 0 ? `; ${grouped(more)} of them in the job summary alone` : ''}`,
  );
  return lines.join('\n');
};

/** The whole report as Markdown, for the summary of a job. */
export function githubSummary({ problems, held = [], coverage }: Report, { dir }: Pick<ReportOptions, 'dir'>): string {
  const root = repositoryOf(dir);
  const { errors, warnings } = countProblems(problems);
  const ranked = problems.toSorted((a, b) => severityRank(a) - severityRank(b) || rankOf(a) - rankOf(b));
  const rows = ranked.slice(0, MOST_ROWS).map((problem) => {
    const { sentence, fix = '' } = describe(problem);
    const place = `${pathInRepository(root, dir, problem.file)}:${problem.line}`;
    const cells = [problem.severity === 'error' ? 'error' : 'warning', place, sentence, fix, problem.rule];
    return `| ${cells.map(asMarkdown).join(' | ')} |`;
  });
  const rest = ranked.length - rows.length;
  return [
    '## The gate',
    '',
    `${errors > 0 ? '❌' : '✅'} ${count(errors, 'error')}, ${count(warnings, 'warning')}${held.length > 0 ? `, ${grouped(held.length)} held by the baseline` : ''}`,
    ...(coverage ? journey(coverage) : []),
    ...(rows.length > 0
      ? ['', '### What falls short', '', '| | where | what | fix | rule |', '|---|---|---|---|---|', ...rows]
      : []),
    ...(rest > 0 ? ['', `… and ${grouped(rest)} more: \`npm run check\` shows them all.`] : []),
    '',
  ].join('\n');
}

/** The matrix: a table for each language, stages down and personas across. */
function journey({ cells, states }: Coverage): string[] {
  const distinct = (of: (cell: Cell) => string) => [...new Set(cells.map(of))];
  const personas = distinct(({ persona }) => persona);
  const byPlace = new Map(cells.map((cell) => [`${cell.locale}/${cell.stage}/${cell.persona}`, cell]));
  const tables = distinct(({ locale }) => locale).flatMap((locale) => [
    '',
    `| ${[locale, ...personas].map(asMarkdown).join(' | ')} |`,
    `|---${'|---'.repeat(personas.length)}|`,
    ...distinct(({ stage }) => stage).map((stage) => {
      const row = personas.map((persona) => {
        const cell = byPlace.get(`${locale}/${stage}/${persona}`);
        return cell ? `${SIGNS[cell.state]} ${cell.articles.length}` : '';
      });
      return `| ${[asMarkdown(stage), ...row].join(' | ')} |`;
    }),
  ]);
  const covered = states.covered + states['at-risk'];
  return [
    '',
    '### The journey',
    '',
    `${covered} of ${cells.length} cells covered: ${states['at-risk']} at risk, ${states.waived} waived, ${count(states.gap, 'gap')}. ${SIGNS.covered} covered, ${SIGNS['at-risk']} at risk, ${SIGNS.waived} waived, ${SIGNS.gap} gap, and how many articles count.`,
    ...tables,
  ];
}

function severityRank({ severity }: Problem): number {
  return severity === 'error' ? 0 : 1;
}

function rankOf({ rule }: Problem): number {
  const rank = WORST_FIRST.indexOf(ruleOf(rule)?.group ?? '');
  return rank < 0 ? WORST_FIRST.length : rank;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** What a problem quotes may be hostile, or look like markup. */
function asMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>|#!~&]/g, '\\$&');
}
