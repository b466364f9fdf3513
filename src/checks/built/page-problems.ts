import type { Article, Library } from '../../model/library.ts';
import type { Problem } from '../../model/problem.ts';
import { problemOf } from '../article-checks.ts';
import type { Rule, SiteFinding } from '../rule.ts';
import { templateOf } from './page-source.ts';

const START = { line: 1, column: 1 };

/**
 * What a rule found in built pages, as problems of the files that they come from: of an article where the finding
 * names a place in its source, else of the template that lays the page out. What a template does to a thousand
 * pages is one problem.
 */
export function problemsOf(
  rule: Rule,
  findings: readonly SiteFinding[],
  { library, articleAt }: { library: Library; articleAt(path: string): Article | undefined },
): Problem[] {
  const problems: Problem[] = [];
  const ofTemplates = new Map<string, SiteFinding[]>();
  for (const finding of findings) {
    const { message, page, at } = finding;
    const article = at && articleAt(page);
    if (article) {
      problems.push(problemOf(rule, article.file, { ...finding, args: { ...finding.args, page }, ...at }));
      continue;
    }
    const key = `${templateOf(page, library)}\n${message}`;
    const alike = ofTemplates.get(key);
    if (alike) alike.push(finding);
    else ofTemplates.set(key, [finding]);
  }
  for (const [key, [first, ...others]] of ofTemplates) {
    if (!first) continue;
    const [file = ''] = key.split('\n');
    const page = others.length > 0 ? `${first.page} and ${others.length} more like it` : first.page;
    problems.push(problemOf(rule, file, { ...first, args: { ...first.args, page }, ...START }));
  }
  return problems;
}
