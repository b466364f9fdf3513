import { type Article, defaultLocale, type Library } from './library.ts';
import type { Locale } from './locale.ts';
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

const catalogs = new WeakMap<Library, Catalog>();

/** The catalog of a Library; made once for each Library. */
export function catalogOf(library: Library): Catalog {
  let catalog = catalogs.get(library);
  if (!catalog) {
    catalog = makeCatalog(library);
    catalogs.set(library, catalog);
  }
  return catalog;
}

/** The titles of each language as they were put in order last. */
const lastOrders = new Map<Locale, ReadonlyMap<string, number>>();

/**
 * Articles by title, in the order of the alphabet. While one writes, the order is nearly that of the last save;
 * to begin with it saves all but a few of the comparisons, which are dear. What comes out is the same.
 */
function inAlphabet(articles: Article[], locale: Locale): Article[] {
  const { compare } = new Intl.Collator(locale);
  const last = lastOrders.get(locale);
  const begun = last ? nearly(articles, last) : articles;
  const ordered = begun.sort((a, b) => compare(a.title, b.title) || (a.file < b.file ? -1 : 1));
  lastOrders.set(locale, new Map(ordered.map(({ title }, at) => [title, at])));
  return ordered;
}

function nearly(articles: readonly Article[], last: ReadonlyMap<string, number>): Article[] {
  const places = articles.map((article) => ({ article, at: last.get(article.title) ?? -1 }));
  return places.sort((a, b) => a.at - b.at).map(({ article }) => article);
}

function makeCatalog(library: Library): Catalog {
  const byLocale = new Map<Locale, Article[]>();
  const byId = new Map<string, Map<Locale, Article>>();
  const byPlace = new Map<string, Article[]>();
  const put = (key: string, article: Article) => {
    const list = byPlace.get(key);
    if (list) list.push(article);
    else byPlace.set(key, [article]);
  };

  for (const locale of library.site.locales) {
    const published = library.articles.filter((article) => !article.draft && article.locale === locale);
    const articles = inAlphabet(published, locale);
    byLocale.set(locale, articles);
    for (const article of articles) {
      const translations = byId.get(article.id) ?? new Map<Locale, Article>();
      if (!translations.has(locale)) byId.set(article.id, translations.set(locale, article));
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
  return {
    articles: (locale) => byLocale.get(locale) ?? [],
    article: (id, locale) => byId.get(id)?.get(locale),
    nearest: (id, locale) => {
      const translations = byId.get(id);
      const own = translations?.get(locale) ?? translations?.get(defaultLocale(library.site));
      return own ?? translations?.values().next().value;
    },
    translations: (id) => [...(byId.get(id)?.values() ?? [])],
    inStage: (stage, locale) => byPlace.get(`${locale}/${stage}`) ?? [],
    inCell: (persona, stage, locale) => byPlace.get(`${locale}/${stage}/${persona}`) ?? [],
    stage: find(library.journey.stages),
    persona: find(library.journey.personas),
    person: find(library.people),
    goal: find(library.goals),
  };
}
