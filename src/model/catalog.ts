import { type Article, defaultLocale, type Library } from './library.ts';
import type { Locale } from './locale.ts';
import { perLibrary } from './per-library.ts';
import type { Persona, Stage } from './schemas/journey.ts';
import type { Goal, Person } from './schemas/records.ts';

/** The published part of a Library, ready to be asked by locale, id and place on the journey. */
export interface Catalog {
  /** The published articles of a locale, by title in the order of its alphabet. */
  articles(locale: Locale): readonly Article[];
  /** The published article with an id, in one locale. */
  article(id: string, locale: Locale): Article | undefined;
  /** The published article with an id in a locale; else in that of the site, else in any. */
  nearest(id: string, locale: Locale): Article | undefined;
  /** The same article in every language in which it is published, in the order of `site.locales`. */
  translations(id: string): readonly Article[];
  /** What helps at a stage. */
  inStage(stage: string, locale: Locale): readonly Article[];
  /** What helps a persona at a stage: first what is written for them, then what counts for them too. */
  inCell(persona: string, stage: string, locale: Locale): readonly Article[];
  stage(id: string): Stage | undefined;
  persona(id: string): Persona | undefined;
  person(id: string): Person | undefined;
  goal(id: string): Goal | undefined;
}

/** The catalog of a Library. */
export const catalogOf = perLibrary('catalog', makeCatalog);

/** The articles of each language as they were put in order last. */
const lastOrders = new Map<Locale, readonly Article[]>();

/**
 * Articles by title, in the order of the alphabet. To compare titles is dear, and while one writes, nearly all
 * articles are those of the last save: these stay in their order, and the others are put among them.
 */
function inAlphabet(articles: readonly Article[], locale: Locale): readonly Article[] {
  const { compare } = new Intl.Collator(locale);
  const byTitle = (a: Article, b: Article) => compare(a.title, b.title) || (a.file < b.file ? -1 : 1);
  const others = new Set(articles);
  const stay = (lastOrders.get(locale) ?? []).filter((article) => others.delete(article));
  const ordered = merged(stay, [...others].sort(byTitle), byTitle);
  lastOrders.set(locale, ordered);
  return ordered;
}

/** Two lists, each in order, as one; the shorter, the fewer comparisons. */
function merged<T>(long: readonly T[], short: readonly T[], compare: (a: T, b: T) => number): T[] {
  const all: T[] = [];
  let from = 0;
  for (const item of short) {
    let [low, high] = [from, long.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(long[middle] as T, item) < 0) low = middle + 1;
      else high = middle;
    }
    for (; from < low; from++) all.push(long[from] as T);
    all.push(item);
  }
  return all.concat(long.slice(from));
}

function makeCatalog(library: Library): Catalog {
  const byLocale = new Map<Locale, readonly Article[]>();
  const byId = new Map<Locale, Map<string, Article>>();
  const byPlace = new Map<string, Article[]>();
  const put = (key: string, article: Article) => {
    const list = byPlace.get(key);
    if (list) list.push(article);
    else byPlace.set(key, [article]);
  };

  for (const locale of library.site.locales) {
    const published = library.articles.filter((article) => !article.draft && article.locale === locale);
    const articles = inAlphabet(published, locale);
    const ids = new Map<string, Article>();
    byLocale.set(locale, articles);
    byId.set(locale, ids);
    for (const article of articles) {
      if (!ids.has(article.id)) ids.set(article.id, article);
      put(`${locale}/${article.stage}`, article);
    }
    // Twice through, so that what is written for a persona comes before what counts for them too.
    for (const rank of [0, 1]) {
      for (const article of articles) {
        const persona = article.personas[rank];
        if (persona) put(`${locale}/${article.stage}/${persona}`, article);
      }
    }
  }

  const find = <T extends { id: string }>(items: readonly T[]) => {
    const map = new Map(items.map((item) => [item.id, item]));
    return (id: string) => map.get(id);
  };
  const article = (id: string, locale: Locale) => byId.get(locale)?.get(id);
  const translations = (id: string) => library.site.locales.flatMap((locale) => article(id, locale) ?? []);
  return {
    articles: (locale) => byLocale.get(locale) ?? [],
    article,
    nearest: (id, locale) => article(id, locale) ?? article(id, defaultLocale(library.site)) ?? translations(id)[0],
    translations,
    inStage: (stage, locale) => byPlace.get(`${locale}/${stage}`) ?? [],
    inCell: (persona, stage, locale) => byPlace.get(`${locale}/${stage}/${persona}`) ?? [],
    stage: find(library.journey.stages),
    persona: find(library.journey.personas),
    person: find(library.people),
    goal: find(library.goals),
  };
}
