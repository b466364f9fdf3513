import type { Article, Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import type { Stage } from '../model/schemas/journey.ts';
import { momentOf } from './journey-order.ts';
import { type ArticleLink, articleLink, inLocale } from './links.ts';

/** Articles that answer the same moment of a stage; the group without a name answers none. */
export interface ArticleGroup {
  name: string | undefined;
  articles: readonly ArticleLink[];
}

/** Puts articles, already in the order of the journey, under the moments of their stage. */
export function groupByMoment(
  articles: readonly Article[],
  stage: Stage,
  locale: Locale,
  library: Library,
): ArticleGroup[] {
  const groups = new Map<number, ArticleLink[]>();
  for (const article of articles) {
    const moment = momentOf(article, stage);
    groups.set(moment, [...(groups.get(moment) ?? []), articleLink(article)]);
  }
  return [...groups].map(([moment, links]) => {
    const touchpoint = stage.touchpoints[moment];
    return { name: touchpoint && inLocale(touchpoint.name, locale, library), articles: links };
  });
}
