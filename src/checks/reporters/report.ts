import type { Problem } from '../../model/problem.ts';
import type { Coverage } from '../cell.ts';
import type { Docket } from '../docket.ts';
import type { Rule } from '../rule.ts';

/** What a reporter shows: the result of the gate, or only problems, where nothing could be read. */
export interface Report {
  problems: readonly Problem[];
  coverage?: Coverage;
  /** What the baseline holds back. */
  held?: readonly Problem[];
  docket?: Docket;
  /** All rules that the help centre knows; those of Waypost where it is left out. */
  rules?: readonly Rule[];
}

export interface ReportOptions {
  /** The content folder. */
  dir: string;
  /** Whether the terminal shows colours. */
  colour: boolean;
}

/** Makes the text that a person or a program reads. */
export type Reporter = (report: Report, options: ReportOptions) => string;

/** How many problems of each severity there are. */
export function countProblems(problems: readonly Problem[]): { errors: number; warnings: number } {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

/** “1 error”, “1,204 errors”. */
export function count(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** 1,204 */
export function grouped(number: number): string {
  return number.toLocaleString('en');
}
