import type { BuiltSite } from '../built/built-site.ts';
import { readLibrary } from '../library/read-library.ts';
import type { Library } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import { problemOf, TextFindings } from './article-checks.ts';
import { checkBuilt } from './built/check-built.ts';
import { filesBeyond } from './built/clicks.ts';
import type { Coverage } from './cell.ts';
import { coverageOf } from './coverage.ts';
import type { Verdict } from './rule.ts';
import { MOST_CLICKS } from './rules/inbound-links.ts';
import { RULES, ruleOf } from './rules/index.ts';
import { judge } from './settings/judge.ts';
import { isLocked } from './settings/locked.ts';
import { RuleSettings } from './settings/rule-settings.ts';
import { settingsProblems } from './settings/settings-problems.ts';
import { waive } from './waivers.ts';

export interface GateOptions {
  /** The day on which the gate judges: an ISO date. */
  now: string;
  /** Where findings are kept for the next time; nothing is kept without it. */
  cacheDir?: string;
  /** What has been found in texts by now; whoever holds it keeps it for the next run. */
  texts?: TextFindings;
}

export interface GateResult {
  /** All that the rules found, before settings and waivers had their say. */
  found: readonly Problem[];
  /** What falls short and is not waived, by file and line. What could not be read is among it. */
  problems: readonly Problem[];
  coverage: Coverage;
  errors: number;
  warnings: number;
}

/** The Library with the verdict on it, or, where it cannot be read, what is wrong with it. */
export type GatePassage =
  | { library: Library; result: GateResult }
  | { library: undefined; problems: readonly Problem[] };

/** Reads a content folder and holds it to every rule: each article is checked as it is read, and parsed once for both. */
export async function readThroughGate(dir: string, options: GateOptions): Promise<GatePassage> {
  const { cacheDir } = options;
  const texts = options.texts ?? (await TextFindings.open(cacheDir));
  const { library, problems } = await readLibrary(dir, {
    ...(cacheDir && { cacheDir }),
    each: (article, surroundings) => texts.ahead(article, surroundings),
  });
  if (!library) return { library, problems };
  const result = await runGate(library, { ...options, texts });
  if (!options.texts) await texts.save();
  return { library, result };
}

/** Holds a help centre to every rule that asks for no pages. It is closed where `errors` is more than nought. */
export async function runGate(library: Library, { now, cacheDir, ...known }: GateOptions): Promise<GateResult> {
  const texts = known.texts ?? (await TextFindings.open(cacheDir));
  const settings = new RuleSettings(library);
  const found = [
    ...library.problems,
    ...settingsProblems(library, RULES),
    ...texts.in(library, settings),
    ...(await checkLibrary(library, now, settings)),
  ];
  if (!known.texts) await texts.save();
  return conclude(library, found, { settings, now });
}

/**
 * Holds the pages that were built from a help centre to the rules about these, and says what that makes of what
 * the gate found `before`: an article with an error on its page, or too many clicks away, covers nothing.
 */
export async function runBuiltGate(
  library: Library,
  before: GateResult,
  { now, cacheDir, dir }: GateOptions & { dir: string },
): Promise<GateResult & { site: BuiltSite }> {
  const { site, problems } = await checkBuilt(library, { dir, now, ...(cacheDir && { cacheDir }) });
  const farFiles = filesBeyond(MOST_CLICKS, site, library);
  const found = [...before.found, ...problems];
  return { ...conclude(library, found, { settings: new RuleSettings(library), now, farFiles }), site };
}

/** What is found, as the site wants it. `farFiles` are the articles that are too far from the front page, once that is known. */
function conclude(
  library: Library,
  found: readonly Problem[],
  { settings, now, farFiles }: { settings: RuleSettings; now: string; farFiles?: ReadonlySet<string> },
): GateResult {
  const { kept, waivers } = waive(judge(found, library, settings), library, now, (rule) => !isLocked(rule));
  // Nobody knows yet whether these are needed.
  if (!farFiles) for (const use of waivers) use.used ||= asksForPages(use.waiver.rule);
  const coverage = coverageOf(library, { problems: kept, waivers, now, ...(farFiles && { farFiles }) });
  const verdict = judge(checkVerdict(library, { coverage, waivers, now }, settings), library, settings);
  const problems = [...kept, ...verdict].sort(byPlace);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { found, problems, coverage, errors, warnings: problems.length - errors };
}

function asksForPages(id: string | undefined): boolean {
  const rule = id === undefined ? undefined : ruleOf(id);
  return Boolean(rule?.checkPage ?? rule?.checkSite);
}

async function checkLibrary(library: Library, now: string, settings: RuleSettings): Promise<Problem[]> {
  const found = RULES.map(async (rule) => {
    const findings = rule.scope === 'library' ? await rule.check(library, now, settings.options(rule)) : [];
    return findings.map((finding) => problemOf(rule, finding.file, finding));
  });
  return (await Promise.all(found)).flat();
}

function checkVerdict(library: Library, verdict: Verdict, settings: RuleSettings): Problem[] {
  return RULES.flatMap((rule) =>
    rule.scope === 'verdict'
      ? rule.check(library, verdict, settings.options(rule)).map((finding) => problemOf(rule, finding.file, finding))
      : [],
  );
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule);
}
