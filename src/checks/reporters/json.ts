import { describe } from '../describe.ts';
import { countProblems, type Reporter } from './report.ts';

/** Raised when a field changes its meaning or goes; new fields do not raise it. */
const SCHEMA_VERSION = 1;

/** The report for programs. */
export const json: Reporter = ({ problems, coverage }, { dir }) => {
  const report = {
    schemaVersion: SCHEMA_VERSION,
    dir,
    ...countProblems(problems),
    problems: problems.map((problem) => ({ ...problem, ...describe(problem) })),
    ...(coverage && { coverage }),
  };
  return JSON.stringify(report, null, 2);
};
