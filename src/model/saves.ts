import type { Article, Library } from './library.ts';

/** An article before it was saved, and after. */
export type Save = readonly [Article, Article];

/** Where an article stands. */
export const PLACE = ['id', 'file', 'locale', 'slug', 'title', 'stage', 'personas', 'draft'] as const;

/** The articles that were saved between two Libraries; nothing where one came, went or moved, or a record is another. */
export function savesBetween(before: Library, after: Library): Save[] | undefined {
  const { articles: earlier, problems: told, ...recordsBefore } = before;
  const { articles, problems, ...records } = after;
  const isSame = Object.entries(records).every(
    ([name, record]) => record === recordsBefore[name as keyof typeof records],
  );
  if (!isSame || earlier.length !== articles.length || told.length + problems.length > 0) return undefined;
  const saves: Save[] = [];
  for (const [index, article] of articles.entries()) {
    const other = earlier[index] as Article;
    if (other === article) continue;
    if (!hasKept(PLACE, [other, article])) return undefined;
    saves.push([other, article]);
  }
  return saves;
}

/** Whether an article says in some of its fields what it said before. */
export function hasKept(fields: readonly (keyof Article)[], [before, after]: Save): boolean {
  return fields.every((field) => JSON.stringify(before[field]) === JSON.stringify(after[field]));
}
