import { describe } from '../../../src/checks/describe.ts';
import { runBuiltGate, runGate } from '../../../src/checks/gate.ts';
import { RULES } from '../../../src/checks/rules/index.ts';
import type { Library } from '../../../src/model/library.ts';
import type { Locale } from '../../../src/model/locale.ts';
import type { Problem, Severity } from '../../../src/model/problem.ts';

/** The day on which articles are judged, so that none grows old between two runs. */
export const DAY = '2026-11-22';

/** How often a rule speaks, in articles that it speaks of. */
export interface RuleCount {
  rule: string;
  severity: Severity;
  /** The number of articles by language. */
  articles: Map<Locale, number>;
}

export interface Measured {
  problems: readonly Problem[];
  counts: readonly RuleCount[];
}

/**
 * Holds every article of a library to every rule, and counts the articles of which each rule speaks; to those about
 * built pages too, where `site` is what a build has made of it.
 */
export async function measureRules(library: Library, site?: string): Promise<Measured> {
  const options = { now: DAY, ignoreBaseline: true };
  const before = await runGate(library, options);
  const { problems } = site === undefined ? before : await runBuiltGate(library, before, { ...options, dir: site });
  const localeOf = new Map(library.articles.map(({ file, locale }) => [file, locale]));
  const spoken = new Map<string, RuleCount & { files: Set<string> }>();
  for (const { rule, severity, file } of problems) {
    const locale = localeOf.get(file);
    if (!locale) continue;
    const key = `${rule} ${severity}`;
    const count = spoken.get(key) ?? { rule, severity, articles: new Map(), files: new Set() };
    spoken.set(key, count);
    if (count.files.has(file)) continue;
    count.files.add(file);
    count.articles.set(locale, (count.articles.get(locale) ?? 0) + 1);
  }
  const order = RULES.map(({ id }) => id);
  const counts = [...spoken.values()]
    .map(({ rule, severity, articles }) => ({ rule, severity, articles }))
    .sort((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule) || a.severity.localeCompare(b.severity));
  return { problems, counts };
}

/** Up to `most` problems of a rule, spread over all that it found, each on a line with the text that it stands at. */
export function hitsOf(rule: string, most: number, { problems }: Measured, library: Library): string[] {
  const own = problems.filter((problem) => problem.rule === rule);
  const step = Math.max(1, own.length / most);
  const sources = new Map(library.articles.map(({ file, source }) => [file, source.split('\n')]));
  return Array.from({ length: Math.min(most, own.length) }, (_, index) => own[Math.floor(index * step)]).flatMap(
    (problem) => {
      if (!problem) return [];
      const { file, line, column } = problem;
      const text = sources.get(file)?.[line - 1]?.slice(Math.max(0, column - 60), column + 100) ?? '';
      return [`${file}:${line}:${column}  ${describe(problem).sentence}`, `    ${text}`];
    },
  );
}
