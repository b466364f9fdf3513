import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { recordMarkup } from '../../src/checks/built/markup.ts';
import { readThroughGate, runBuiltGate } from '../../src/checks/gate.ts';
import { json } from '../../src/checks/reporters/json.ts';
import { countProblems, type Report, type Reporter } from '../../src/checks/reporters/report.ts';
import { stylish } from '../../src/checks/reporters/stylish.ts';
import { RULES, ruleOf } from '../../src/checks/rules/index.ts';
import type { Settings } from '../../src/integration/settings.ts';
import { refusedSite } from '../../src/site/refused-site.ts';
import { CONTENT_HELP, CONTENT_OPTIONS, readOptions, settingsFrom } from '../options.ts';

const HELP = `Holds the content to every rule, and says what is missing on the journey.

  npm run check [-- options]

  --format NAME      stylish (where left out) or json
  --max-warnings N   more warnings than this count as a failure
  --only RULES       show these rules alone: title,description
  --built            hold the pages that were built to their rules as well
  --record-markup    with --built: write down what markup was found sound, for first builds to go by
  --out DIR          where these are (else $WAYPOST_OUT, else dist)
${CONTENT_HELP}

Exit code 0: nothing found. 1: errors, or more warnings than allowed. 2: the check could not run.`;

const REPORTERS: Record<string, Reporter> = { stylish, json };

export async function run(argv: string[]): Promise<number> {
  const { values } = readOptions(argv, {
    ...CONTENT_OPTIONS,
    format: { type: 'string', default: 'stylish' },
    'max-warnings': { type: 'string' },
    only: { type: 'string' },
    built: { type: 'boolean', default: false },
    'record-markup': { type: 'boolean', default: false },
    out: { type: 'string' },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const reporter = Object.hasOwn(REPORTERS, values.format) ? REPORTERS[values.format] : undefined;
  if (!reporter) throw new Error(`Unexpected --format “${values.format}”, expected stylish or json.`);
  const only = rulesNamed(values.only);
  const mostWarnings = wholeNumber(values['max-warnings']);

  const settings = settingsFrom(values);
  const report = await judge(settings, values.built, values['record-markup']);
  const problems = only ? report.problems.filter(({ rule }) => only.includes(rule)) : report.problems;
  const colour = Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'];
  process.stdout.write(`${reporter({ ...report, problems }, { dir: settings.contentDir, colour })}\n`);
  const { errors, warnings } = countProblems(problems);
  return errors > 0 || warnings > mostWarnings ? 1 : 0;
}

async function judge(
  { contentDir, cacheDir, outDir, now }: Settings,
  built: boolean,
  record: boolean,
): Promise<Report> {
  const dir = built ? builtSite(outDir, cacheDir) : undefined;
  const passage = await readThroughGate(contentDir, { now, cacheDir });
  if (!passage.library || dir === undefined) return passage.library ? passage.result : passage;
  const { site, ...whole } = await runBuiltGate(passage.library, passage.result, { now, cacheDir, dir });
  if (record) await recordMarkup(site);
  return whole;
}

/** Where the pages of the last build are: those that were refused are elsewhere. Throws where there are none. */
function builtSite(outDir: string, cacheDir: string): string {
  const dir = [outDir, refusedSite(cacheDir)].find((place) => existsSync(join(place, 'index.html')));
  if (dir === undefined)
    throw new Error(`There is no built site in ${relative('', outDir) || '.'}. Build it first: npm run build`);
  return dir;
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
