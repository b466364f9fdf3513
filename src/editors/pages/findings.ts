import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { describe } from '../../checks/describe.ts';
import type { Problem } from '../../model/problem.ts';
import { pathOf, type Ways } from '../page.ts';

/** So many findings are listed in one place; more than that nobody reads. */
const MOST_LISTED = 200;

/** What rules found, each with its place and how to mend it. */
export function findingList(problems: readonly Problem[], ways: Ways): ElementContent[] {
  const listed = problems.slice(0, MOST_LISTED);
  const rest = problems.length - listed.length;
  return [
    h(
      'ul.findings',
      { role: 'list' },
      listed.map((problem) => finding(problem, ways)),
    ),
    ...(rest > 0 ? [h('p.muted', `… and ${rest} more: npm run check lists them all.`)] : []),
  ];
}

function finding(problem: Problem, ways: Ways): ElementContent {
  const { rule, severity, file, line, column } = problem;
  const { sentence, fix } = describe(problem);
  const place = `${file}:${line}:${column}`;
  const href = ways.open?.({ file, line, column });
  return h('li', { className: severity }, [
    h('p', [
      h('strong.severity', severity === 'error' ? 'Error' : 'Warning'),
      ` ${sentence} `,
      h('a.rule', { href: ways.page(pathOf.rule(rule)) }, rule),
    ]),
    ...(fix ? [h('p.fix', ['To mend it: ', fix])] : []),
    h('p.place', [href ? h('a', { href, target: 'editor' }, h('code', place)) : h('code', place)]),
  ]);
}

/** “3 errors, 1 warning”, or that there is nothing. */
export function countsOf(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const parts = [errors > 0 ? counted(errors, 'error') : '', warnings > 0 ? counted(warnings, 'warning') : ''];
  return parts.filter(Boolean).join(', ') || 'nothing found';
}

/** A number with its noun: “1 article”, “2 articles”. */
export function counted(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
