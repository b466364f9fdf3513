import type { Article } from '../model/library.ts';

/** The day on which the last of the articles was checked; nothing where there are none. Days sort as texts. */
export function newest(articles: readonly Article[]): string | undefined {
  let day: string | undefined;
  for (const { reviewed } of articles) if (day === undefined || reviewed > day) day = reviewed;
  return day;
}

/** The articles by the day on which they were checked, the last one first; the same from one build to the next. */
export function newestFirst(articles: readonly Article[]): Article[] {
  return [...articles].sort((a, b) => compare(b.reviewed, a.reviewed) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
