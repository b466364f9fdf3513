import type { BuiltSite } from '../built/built-site.ts';
import { type ReadOptions, readLibrary } from '../library/read-library.ts';
import type { Library } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import { problemOf, TextFindings } from './article-checks.ts';
import { checkBuilt } from './built/check-built.ts';
import { filesBeyond } from './built/clicks.ts';
import type { Coverage } from './cell.ts';
import { coverageOf } from './coverage.ts';
import { type Docket, openDocket, settle } from './docket.ts';
import type { Rule, Verdict } from './rule.ts';
import { MOST_CLICKS } from './rules/inbound-links.ts';
import { RULES } from './rules/index.ts';
import { judge } from './settings/judge.ts';
import { RuleSettings } from './settings/rule-settings.ts';
import { settingsProblems } from './settings/settings-problems.ts';

const VERDICT_RULES = RULES.filter((rule) => rule.scope === 'verdict');

export interface GateOptions {
  /** The day on which the gate judges: an ISO date. */
  now: string;
  /** Where findings are kept for the next time; nothing is kept without it. */
  cacheDir?: string;
  /** Judge as if there were no baseline. */
  ignoreBaseline?: boolean;
  /** What has been found in texts by now; whoever holds it keeps it for the next run. */
  texts?: TextFindings;
  /** Called with each article while its tree is at hand; see `ReadOptions`. */
  each?: ReadOptions['each'];
}

export interface GateResult {
  /** All that the rules found, before anything that was decided about it had its say. */
  found: readonly Problem[];
  /** What falls short and is not allowed, by file and line. What could not be read is among it. */
  problems: readonly Problem[];
  /** What falls short as it did when the baseline was written. It stops nothing, and covers nothing. */
  held: readonly Problem[];
  coverage: Coverage;
  errors: number;
  warnings: number;
  /** All rules that the help centre knows, its own among them. */
  rules: readonly Rule[];
  /** What was decided about problems, for those that are found later: on the pages that are built. */
  docket: Docket;
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
    each: (article, surroundings) => {
      texts.ahead(article, surroundings);
      options.each?.(article, surroundings);
    },
  });
  if (!library) return { library, problems };
  const result = await runGate(library, { ...options, texts });
  if (!options.texts) await texts.save();
  return { library, result };
}

/** Holds a help centre to every rule that asks for no pages. It is closed where `errors` is more than nought. */
export async function runGate(library: Library, options: GateOptions): Promise<GateResult> {
  const { now, cacheDir } = options;
  const texts = options.texts ?? (await TextFindings.open(cacheDir));
  const settings = new RuleSettings(library);
  const own = await ownRules(library, settings, now, cacheDir);
  const rules = [...RULES, ...own.rules];
  const found = [
    ...library.problems,
    ...settingsProblems(library, rules),
    ...texts.in(library, settings),
    ...(await checkLibrary(library, now, settings)),
    ...own.problems,
  ];
  if (!options.texts) await texts.save();
  return conclude(library, found, rules, options);
}

/**
 * Holds the pages that were built from a help centre to the rules about these, and says what that makes of what
 * the gate found `before`: an article with an error on its page, or too many clicks away, covers nothing.
 */
export async function runBuiltGate(
  library: Library,
  before: GateResult,
  options: GateOptions & { dir: string },
): Promise<GateResult & { site: BuiltSite }> {
  const { now, cacheDir, dir } = options;
  const { site, problems } = await checkBuilt(library, { dir, now, ...(cacheDir && { cacheDir }) });
  const farFiles = filesBeyond(MOST_CLICKS, site, library);
  const found = [...before.found, ...problems];
  return { ...conclude(library, found, before.rules, { ...options, farFiles }), site };
}

/** What is found, as the site wants it. `farFiles` are the articles that are too far from the front page, once that is known. */
function conclude(
  library: Library,
  found: readonly Problem[],
  rules: readonly Rule[],
  { now, ignoreBaseline, farFiles }: GateOptions & { farFiles?: ReadonlySet<string> },
): GateResult {
  const docket = openDocket(library, now, ignoreBaseline);
  const { settings, waivers, disables, ran, baseline } = docket;
  for (const rule of rules) if (farFiles || !asksForPages(rule)) ran.add(rule.id);
  const settled = settle(found, docket);
  const coverage = coverageOf(library, {
    problems: [...settled.kept, ...settled.held],
    waivers,
    now,
    ...(farFiles && { farFiles }),
  });
  const verdict = checkVerdict(library, { coverage, waivers, disables, rules, ran, now }, settings);
  const onVerdict = baseline.hold(judge(verdict, library, settings), ran);
  const problems = [...settled.kept, ...onVerdict.kept].sort(byPlace);
  const held = [...settled.held, ...onVerdict.held].sort(byPlace);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { found, problems, held, coverage, errors, warnings: problems.length - errors, rules, docket };
}

/** Whether a rule has not said all before there are pages. */
function asksForPages({ checkPage, checkSite }: Rule): boolean {
  return Boolean(checkPage ?? checkSite);
}

/** The rules of a company's own, and what they find; nothing is loaded where none are declared. */
async function ownRules(
  library: Library,
  settings: RuleSettings,
  now: string,
  cacheDir: string | undefined,
): Promise<{ rules: readonly Rule[]; problems: readonly Problem[] }> {
  const { customRules, remarkLint } = library.site;
  if (customRules.length === 0 && Object.keys(remarkLint).length === 0) return { rules: [], problems: [] };
  const { loadOwnRules, checkOwn } = await import('./own/own-rules.ts');
  const loaded = await loadOwnRules(library);
  const problems = await checkOwn(library, loaded, { settings, now, cacheDir });
  return { rules: loaded.rules.map(({ rule }) => rule), problems: [...loaded.problems, ...problems] };
}

async function checkLibrary(library: Library, now: string, settings: RuleSettings): Promise<Problem[]> {
  const found = RULES.map(async (rule) => {
    const findings = rule.scope === 'library' ? await rule.check(library, now, settings.options(rule)) : [];
    return findings.map((finding) => problemOf(rule, finding.file, finding));
  });
  return (await Promise.all(found)).flat();
}

function checkVerdict(library: Library, verdict: Verdict, settings: RuleSettings): Problem[] {
  return VERDICT_RULES.flatMap((rule) =>
    rule.check(library, verdict, settings.options(rule)).map((finding) => problemOf(rule, finding.file, finding)),
  );
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule);
}
