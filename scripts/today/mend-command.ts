import type { Article } from '../../src/model/library.ts';
import type { Problem } from '../../src/model/problem.ts';

/** What begins the mending of an article: its review where only that is due, else what shows its faults. */
export function mendCommand(article: Article, problems: readonly Problem[], held: ReadonlySet<Problem>): string {
  const errors = problems.filter(({ file, severity }) => file === article.file && severity === 'error');
  if (errors.every(({ rule }) => rule === 'review-due'))
    return `npm run review -- ${article.id} --locale ${article.locale}`;
  return checkCommand(errors, held);
}

/** What shows problems, those too that the baseline holds. */
export function checkCommand(problems: readonly Problem[], held: ReadonlySet<Problem>): string {
  const rules = [...new Set(problems.map(({ rule }) => rule))].join(',');
  return `npm run check -- --only ${rules}${problems.some((problem) => held.has(problem)) ? ' --baseline off' : ''}`;
}
