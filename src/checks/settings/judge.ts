import type { Library } from '../../model/library.ts';
import type { Problem } from '../../model/problem.ts';
import { isLocked } from './locked.ts';
import type { RuleSettings } from './rule-settings.ts';

/**
 * The problems as the site wants them: rules switched off are silent, others have the severity that it sets.
 * In a draft nothing but integrity is an error, since nobody reads it yet.
 */
export function judge(problems: readonly Problem[], library: Library, settings: RuleSettings): Problem[] {
  const drafts = new Set(library.articles.flatMap(({ draft, file }) => (draft ? [file] : [])));
  return problems.flatMap((problem) => {
    if (isLocked(problem.rule)) return [problem];
    const setting = settings.of(problem.file).severity(problem.rule);
    if (setting === 'off') return [];
    const severity = drafts.has(problem.file) ? 'warn' : (setting ?? problem.severity);
    return [severity === problem.severity ? problem : { ...problem, severity }];
  });
}
