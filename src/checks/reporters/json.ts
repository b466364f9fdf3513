import type { Problem } from '../../model/problem.ts';
import { describe } from '../describe.ts';
import { countProblems, type Reporter } from './report.ts';

/** Raised when a field changes its meaning or goes; new fields do not raise it. */
const SCHEMA_VERSION = 1;

/** The report for programs. */
export const json: Reporter = ({ problems, held = [], coverage, docket }, { dir }) => {
  const worded = (each: Problem) => ({ ...each, ...describe(each) });
  const report = {
    schemaVersion: SCHEMA_VERSION,
    dir,
    ...countProblems(problems),
    problems: problems.map(worded),
    held: held.map(worded),
    baseline: { overruns: docket?.baseline.overruns() ?? [], slack: docket?.baseline.slack() ?? 0 },
    ...(coverage && { coverage }),
  };
  return JSON.stringify(report, null, 2);
};
