import type { Article } from '../../src/model/library.ts';
import type { Problem } from '../../src/model/problem.ts';

/** What begins the mending of an article: its review where only that is due, else what shows its faults. */
export function mendCommand(article: Article, problems: readonly Problem[]): string {
  const rules = [
    ...new Set(
      problems.flatMap(({ file, rule, severity }) => (file === article.file && severity === 'error' ? [rule] : [])),
    ),
  ];
  if (rules.every((rule) => rule === 'review-due')) return `npm run review -- ${article.id} --locale ${article.locale}`;
  return `npm run check -- --only ${rules.join(',')}`;
}
