import type { Library } from '../../model/library.ts';
import { perArticle } from '../../model/per-article.ts';
import type { Problem } from '../../model/problem.ts';
import { isLocked } from '../settings/locked.ts';
import { type DisableComment, type DisableUse, disableComments } from './disable-comments.ts';

/** The comments of all articles and snippets. */
export function disablesIn({ articles, snippets }: Library): DisableUse[] {
  const comments = [...articles.flatMap(ofArticle), ...snippets.flatMap(disableComments)];
  return comments.map((comment) => ({ comment, used: new Set() }));
}

const ofArticle = perArticle(disableComments);

/** Takes away the problems that a comment with a reason disables, and notes which comments did so. */
export function withoutDisabled(problems: readonly Problem[], disables: readonly DisableUse[]): readonly Problem[] {
  if (disables.length === 0) return problems;
  const byFile = Map.groupBy(
    disables.filter(({ comment }) => comment.reason !== ''),
    ({ comment }) => comment.file,
  );
  return problems.filter((problem) => {
    const inForce = byFile.get(problem.file)?.filter(({ comment }) => covers(comment, problem)) ?? [];
    for (const { used } of inForce) used.add(problem.rule);
    return inForce.length === 0;
  });
}

function covers({ form, rules, lines }: DisableComment, { rule, line }: Problem): boolean {
  if (!form || !rules.includes(rule) || isLocked(rule)) return false;
  return !lines || (line >= lines[0] && line <= lines[1]);
}
