import { readingProblem } from '../library/validate.ts';
import type { Library } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import { recordPosition } from './records.ts';
import { RULES, ruleOf } from './rules/index.ts';

/** Integrity keeps the site sound: its rules can neither be switched off nor waived. */
export function isLocked(rule: string): boolean {
  return ruleOf(rule)?.group === 'integrity';
}

/** What is wrong with `rules` in site.yaml. */
export function settingsProblems(library: Library): Problem[] {
  return Object.entries(library.site.rules).flatMap(([key, setting]) => {
    const at = () => recordPosition(library, 'site.yaml', ['rules', key]);
    if (!ruleOf(key))
      return [readingProblem('site.yaml', 'unknown-rule', { key, known: RULES.map(({ id }) => id) }, at())];
    if (isLocked(key) && setting !== 'error')
      return [readingProblem('site.yaml', 'locked-rule', { key, setting }, at())];
    return [];
  });
}

/**
 * The problems as the site wants them: rules switched off are silent, others have the severity that it sets.
 * In a draft nothing but integrity is an error, since nobody reads it yet.
 */
export function judge(problems: readonly Problem[], library: Library): Problem[] {
  const drafts = new Set(library.articles.flatMap(({ draft, file }) => (draft ? [file] : [])));
  return problems.flatMap((problem) => {
    if (isLocked(problem.rule)) return [problem];
    const setting = library.site.rules[problem.rule];
    if (setting === 'off') return [];
    const severity = drafts.has(problem.file) ? 'warn' : (setting ?? problem.severity);
    return [{ ...problem, severity }];
  });
}
