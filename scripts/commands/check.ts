import { runGate } from '../../src/checks/gate.ts';
import { json } from '../../src/checks/reporters/json.ts';
import { countProblems, type Report, type Reporter } from '../../src/checks/reporters/report.ts';
import { stylish } from '../../src/checks/reporters/stylish.ts';
import { RULES, ruleOf } from '../../src/checks/rules/index.ts';
import type { Settings } from '../../src/integration/settings.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { changeBaseline } from '../check/change-baseline.ts';
import { CONTENT_HELP, CONTENT_OPTIONS, readOptions, settingsFrom } from '../options.ts';

const HELP = `Holds the content to every rule, and says what is missing on the journey.

  npm run check [-- options]

  --format NAME      stylish (where left out) or json
  --max-warnings N   more warnings than this count as a failure
  --only RULES       show these rules alone: title,description
  --baseline write   hold all that is found now, in baseline.yaml: for a help centre that moves in
  --baseline shrink  hold no more than is still found
  --baseline off     judge as if nothing were held
${CONTENT_HELP}

Exit code 0: nothing found. 1: errors, or more warnings than allowed. 2: the check could not run.`;

const REPORTERS: Record<string, Reporter> = { stylish, json };

export async function run(argv: string[]): Promise<number> {
  const { values } = readOptions(argv, {
    ...CONTENT_OPTIONS,
    format: { type: 'string', default: 'stylish' },
    'max-warnings': { type: 'string' },
    only: { type: 'string' },
    baseline: { type: 'string' },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const reporter = Object.hasOwn(REPORTERS, values.format) ? REPORTERS[values.format] : undefined;
  if (!reporter) throw new Error(`Unexpected --format “${values.format}”, expected stylish or json.`);
  const only = rulesNamed(values.only);
  const mostWarnings = wholeNumber(values['max-warnings']);

  const change = baselineChange(values.baseline);

  const settings = settingsFrom(values);
  const report = await judge(settings, change, only && ((rule) => only.includes(rule)));
  const problems = only ? report.problems.filter(({ rule }) => only.includes(rule)) : report.problems;
  const held = report.held?.filter(({ rule }) => !only || only.includes(rule)) ?? [];
  const colour = Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'];
  process.stdout.write(`${reporter({ ...report, problems, held }, { dir: settings.contentDir, colour })}\n`);
  const { errors, warnings } = countProblems(problems);
  return errors > 0 || warnings > mostWarnings ? 1 : 0;
}

async function judge(
  { contentDir, cacheDir, now }: Settings,
  baseline: 'write' | 'shrink' | 'off' | undefined,
  isMeant?: (rule: string) => boolean,
): Promise<Report> {
  const { library, problems } = await readLibrary(contentDir, { cacheDir });
  if (!library) return { problems };
  const result = await runGate(library, { now, cacheDir, ignoreBaseline: baseline === 'off' });
  if (baseline !== 'write' && baseline !== 'shrink') return result;
  const entries = await changeBaseline(baseline, library, result, isMeant);
  return runGate({ ...library, baseline: entries }, { now, cacheDir });
}

function baselineChange(value: string | undefined): 'write' | 'shrink' | 'off' | undefined {
  if (value === undefined || value === 'write' || value === 'shrink' || value === 'off') return value;
  throw new Error(`Unexpected --baseline “${value}”, expected write, shrink or off.`);
}

function rulesNamed(list: string | undefined): string[] | undefined {
  const names = list?.split(',').map((name) => name.trim());
  const unknown = names?.find((name) => !ruleOf(name));
  if (unknown === undefined) return names;
  throw new Error(`Unexpected rule “${unknown}” in --only, expected some of ${RULES.map(({ id }) => id).join(', ')}.`);
}

function wholeNumber(text: string | undefined): number {
  if (text === undefined) return Number.POSITIVE_INFINITY;
  if (/^\d+$/.test(text)) return Number(text);
  throw new Error(`Unexpected --max-warnings “${text}”, expected a whole number.`);
}
