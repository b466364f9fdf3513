import { catalogOf } from '../model/catalog.ts';
import type { Article, Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import { perLibrary } from '../model/per-library.ts';
import type { Stage } from '../model/schemas/journey.ts';

/**
 * The published articles in the order in which readers meet them: by the moment (touchpoint) that they
 * answer, then by how many ask, then by title. Every question takes the same time however many there are.
 */
export interface JourneyOrder {
  stage(stage: string, locale: Locale): readonly Article[];
  /** The same for one persona; at each moment, what is written for them comes first. */
  cell(persona: string, stage: string, locale: Locale): readonly Article[];
  /** The article and at most `most` of those that stand beside it at its stage, in order. */
  around(article: Article, most: number): Article[];
  /**
   * Where the article's first persona goes from there: what its writer names as related, if that lies ahead or
   * belongs to the same moment; else the next moment, or the next stage.
   */
  next(article: Article): Article | undefined;
}

/** The order of a Library. */
export const journeyOrderOf = perLibrary('journey-order', makeOrder);

/** Which moment of the stage an article answers first; those that answer none come last. */
export function momentOf(article: Article, stage: Stage | undefined): number {
  const moments = stage?.touchpoints.findIndex(({ id }) => article.touchpoints.includes(id)) ?? -1;
  return moments === -1 ? Number.POSITIVE_INFINITY : moments;
}

/** At most `most` articles of an ordered list: the first of each moment, then whatever comes first. */
export function mostUseful(articles: readonly Article[], stage: Stage | undefined, most: number): Article[] {
  const chosen = new Set<Article>();
  let moment = -1;
  for (const article of articles) {
    if (chosen.size === most) break;
    if (momentOf(article, stage) > moment) {
      moment = momentOf(article, stage);
      chosen.add(article);
    }
  }
  for (const article of articles) {
    if (chosen.size === most) break;
    chosen.add(article);
  }
  return articles.filter((article) => chosen.has(article));
}

function makeOrder(library: Library): JourneyOrder {
  const catalog = catalogOf(library);
  const asked = askedFor(library);
  const stages = library.journey.stages;
  const inOrder = (articles: readonly Article[], stage: string, persona?: string) => {
    const whole = catalog.stage(stage);
    const rank = (article: Article) => (persona && article.personas[0] !== persona ? 1 : 0);
    return articles
      .map((article) => ({ article, moment: momentOf(article, whole) }))
      .sort(
        (a, b) =>
          compareNumbers(a.moment, b.moment) ||
          rank(a.article) - rank(b.article) ||
          asked(b.article) - asked(a.article),
      )
      .map(({ article }) => article);
  };
  const places = new Map<string, Article[]>();
  const firsts = new Map<string, { moment: number; article: Article }[]>();
  const positions = new Map<Article, number>();
  for (const locale of library.site.locales) {
    for (const { id: stage } of stages) {
      const ordered = inOrder(catalog.inStage(stage, locale), stage);
      places.set(`${locale}/${stage}`, ordered);
      for (const [position, article] of ordered.entries()) positions.set(article, position);
      for (const { id: persona } of library.journey.personas) {
        const cell = inOrder(catalog.inCell(persona, stage, locale), stage, persona);
        places.set(`${locale}/${stage}/${persona}`, cell);
        firsts.set(`${locale}/${stage}/${persona}`, firstOfEachMoment(cell, catalog.stage(stage)));
      }
    }
  }

  const inStage = (stage: string, locale: Locale) => places.get(`${locale}/${stage}`) ?? [];
  return {
    stage: inStage,
    cell: (persona, stage, locale) => places.get(`${locale}/${stage}/${persona}`) ?? [],
    around(article, most) {
      const all = inStage(article.stage, article.locale);
      const start = Math.max(0, Math.min((positions.get(article) ?? 0) - most / 2, all.length - most - 1));
      return all.slice(Math.floor(start), Math.floor(start) + most + 1);
    },
    next(article) {
      const at = stages.findIndex(({ id }) => id === article.stage);
      const moment = momentOf(article, stages[at]);
      const firstsAt = (stage: Stage | undefined) =>
        firsts.get(`${article.locale}/${stage?.id}/${article.personas[0]}`) ?? [];
      const named = article.related
        .flatMap((id) => catalog.article(id, article.locale) ?? [])
        .filter((other) => other !== article && other.personas.includes(article.personas[0] ?? ''));
      const isAhead = (other: Article) =>
        other.stage === article.stage ? momentOf(other, stages[at]) > moment : other.stage === stages[at + 1]?.id;
      const isHere = (other: Article) => other.stage === article.stage && momentOf(other, stages[at]) === moment;
      const chosen = named.find(isAhead) ?? named.find(isHere);
      if (chosen) return chosen;
      const later = firstsAt(stages[at]).find((first) => first.moment > moment && first.article !== article);
      if (later) return later.article;
      for (const stage of stages.slice(at + 1)) {
        const first = firstsAt(stage)[0];
        if (first) return first.article;
      }
      return firstsAt(stages[at]).find((first) => first.article.id !== article.id)?.article;
    },
  };
}

/** Infinity minus itself is not a number, so the moments are compared and not subtracted. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function firstOfEachMoment(articles: readonly Article[], stage: Stage | undefined) {
  const firsts = new Map<number, Article>();
  for (const article of articles) {
    const moment = momentOf(article, stage);
    if (!firsts.has(moment)) firsts.set(moment, article);
  }
  return [...firsts].map(([moment, article]) => ({ moment, article }));
}

/** How much an article is asked for: the intents that it answers, then the ways in which it is asked. */
function askedFor(library: Library): (article: Article) => number {
  const intents = new Map<string, number>();
  for (const id of Object.values(library.intents).flat()) intents.set(id, (intents.get(id) ?? 0) + 1);
  return (article) => (intents.get(article.id) ?? 0) * 100 + article.questions.length;
}
