import { countProblems } from '../../src/checks/reporters/report.ts';
import { RULES } from '../../src/checks/rules/index.ts';
import { FORMATS } from '../check/formats.ts';
import { judge } from '../check/judge.ts';
import { CONTENT_HELP, CONTENT_OPTIONS, readOptions, settingsFrom } from '../options.ts';

const HELP = `Holds the content to every rule, and says what is missing on the journey.

  npm run check [-- options]

  --format NAME      stylish (where left out), json, sarif for code scanning, github for a workflow (annotations
                     and a summary of the job), html to read and print (in report/)
  --max-warnings N   more warnings than this count as a failure
  --only RULES       show these rules alone: title,description
  --fix              mend what can be mended without judgement, then check again
  --dry-run          with --fix: show the changes as a diff, and write nothing
  --baseline write   hold all that is found now, in baseline.yaml: for a help centre that moves in
  --baseline shrink  hold no more than is still found
  --baseline off     judge as if nothing were held
  --built            hold the pages that were built to their rules as well
  --record-markup    with --built: write down what markup was found sound, for first builds to go by
  --out DIR          where these are (else $WAYPOST_OUT, else dist)
${CONTENT_HELP}

Exit code 0: nothing found. 1: errors, or more warnings than allowed. 2: the check could not run.`;

export async function run(argv: string[]): Promise<number> {
  const { values } = readOptions(argv, {
    ...CONTENT_OPTIONS,
    format: { type: 'string', default: 'stylish' },
    'max-warnings': { type: 'string' },
    only: { type: 'string' },
    fix: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    baseline: { type: 'string' },
    built: { type: 'boolean', default: false },
    'record-markup': { type: 'boolean', default: false },
    out: { type: 'string' },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const format = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format] : undefined;
  const known = Object.keys(FORMATS).join(', ');
  if (!format) throw new Error(`Unexpected --format “${values.format}”, expected one of ${known}.`);
  const { fix, 'dry-run': dryRun } = values;
  if (dryRun && !fix)
    throw new Error('Unexpected --dry-run, expected it with --fix: it shows what --fix would change.');
  const baseline = baselineChange(values.baseline);
  const only = rulesNamed(values.only);
  const isMeant = (rule: string) => !only || only.includes(rule);
  const mostWarnings = wholeNumber(values['max-warnings']);

  const settings = settingsFrom(values);
  const { built, 'record-markup': recordsMarkup } = values;
  const report = await judge(settings, { baseline, fix, dryRun, isMeant, built, recordsMarkup });
  const ids = (report.rules ?? RULES).map(({ id }) => id);
  refuseUnknown(only ?? [], ids);
  const problems = report.problems.filter(({ rule }) => isMeant(rule));
  const { errors, warnings } = countProblems(problems);
  const exitCode = errors > 0 || warnings > mostWarnings ? 1 : 0;
  if (dryRun) return exitCode;
  const held = report.held?.filter(({ rule }) => isMeant(rule)) ?? [];
  const colour = Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'];
  process.stdout.write(`${await format({ ...report, problems, held }, { dir: settings.contentDir, colour })}\n`);
  return exitCode;
}

function baselineChange(value: string | undefined): 'write' | 'shrink' | 'off' | undefined {
  if (value === undefined || value === 'write' || value === 'shrink' || value === 'off') return value;
  throw new Error(`Unexpected --baseline “${value}”, expected write, shrink or off.`);
}

function rulesNamed(list: string | undefined): string[] | undefined {
  return list?.split(',').map((name) => name.trim());
}

function refuseUnknown(names: readonly string[], known: readonly string[]): void {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new Error(`Unexpected rule “${unknown}” in --only, expected some of ${known.join(', ')}.`);
}

function wholeNumber(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d+$/.test(text)) return Number(text);
  throw new Error(`Unexpected --max-warnings “${text}”, expected a whole number.`);
}
