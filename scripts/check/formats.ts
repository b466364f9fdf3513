import { appendFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { countProblems, type Report, type ReportOptions } from '../../src/checks/reporters/report.ts';
import { RULES } from '../../src/checks/rules/index.ts';

/** Shows a report: gives what is printed, and writes beside it what a format writes besides. */
type Format = (report: Report, options: ReportOptions) => Promise<string>;

/** The forms of a report. Each is loaded when it is asked for. */
export const FORMATS: Readonly<Record<string, Format>> = {
  stylish: async (report, options) => (await import('../../src/checks/reporters/stylish.ts')).stylish(report, options),
  json: async (report, options) => (await import('../../src/checks/reporters/json.ts')).json(report, options),
  sarif: async (report, options) => (await import('../../src/checks/reporters/sarif.ts')).sarif(report, options),
  github: async (report, options) => {
    const { github, githubSummary } = await import('../../src/checks/reporters/github.ts');
    const summary = process.env['GITHUB_STEP_SUMMARY'];
    if (summary) await appendFile(summary, `${githubSummary(report, options)}\n`);
    return github(report, options);
  },
  html: async (report, options) => {
    const { docket, coverage, held = [], rules = RULES } = report;
    if (!docket || !coverage) return FORMATS['stylish']?.(report, options) ?? '';
    const { writeReport } = await import('../report/write-report.ts');
    const out = resolve('report');
    const { library, now } = docket;
    await writeReport(
      library,
      { ...report, found: report.problems, docket, coverage, held, rules, ...countProblems(report.problems) },
      { out, now },
    );
    return `Open ${relative('', `${out}/index.html`)} in a browser.`;
  },
};
