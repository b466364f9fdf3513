import { createHash } from 'node:crypto';
import type { SourceArticle } from './source-article.ts';

/** What many read is looked at within so many days; what few read, within a year. */
const SOONEST = 90;
const LATEST = 360;

/**
 * In how many days each article is to be reviewed, so that they fall due one after another and not all on one day: by how
 * many customers read it, where the source knows; else spread evenly, the same way in every run.
 */
export function reviewDays(articles: readonly SourceArticle[]): Map<SourceArticle, number> {
  const weight = new Map<string, number>();
  for (const { key, views = 0, votes = 0 } of articles) weight.set(key, (weight.get(key) ?? 0) + views + votes);
  const ranked = [...weight].sort(([a, first], [b, second]) => second - first || (orderOf(a) < orderOf(b) ? -1 : 1));
  const days = new Map(
    ranked.map(([key], rank) => [key, SOONEST + Math.floor(((LATEST - SOONEST) * rank) / Math.max(ranked.length, 1))]),
  );
  return new Map(articles.map((article) => [article, days.get(article.key) ?? LATEST]));
}

function orderOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}
