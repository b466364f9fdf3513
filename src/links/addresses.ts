import { catalogOf } from '../model/catalog.ts';
import { encodePath, hrefs } from '../model/hrefs.ts';
import { keyOf, type LedgerEntry } from '../model/ledger.ts';
import type { Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import { perArticle } from '../model/per-article.ts';
import { perLibrary } from '../model/per-library.ts';

/** Addresses by their key, each as the ledger records it while it is there. */
export type Addresses = ReadonlyMap<string, LedgerEntry>;

/**
 * Every address that a help centre promises to keep: of each article its id, its path in each language and
 * its headings; the pages of stages, personas and their cells; the pages that each language has; the words of
 * the glossary. Not among them: further pages of long lists, which move with every article; pictures; feeds.
 */
export const addressesOf = perLibrary(
  'addresses',
  (library): Addresses => new Map(library.site.locales.flatMap((locale) => inLocale(locale, library))),
  ['headings'],
);

function inLocale(locale: Locale, library: Library): [string, LedgerEntry][] {
  const { journey, terms } = library;
  const stages = journey.stages.map(({ id }) => id);
  const personas = journey.personas.map(({ id }) => id);
  const pages = [
    hrefs.front(locale),
    hrefs.allArticles(locale),
    hrefs.glossary(locale),
    hrefs.contact(locale),
    hrefs.search(locale),
    ...stages.map((stage) => hrefs.stage(locale, stage)),
    ...personas.map((persona) => hrefs.persona(locale, persona)),
    ...personas.flatMap((persona) => stages.map((stage) => hrefs.cell(locale, persona, stage))),
    ...(terms[locale]?.glossary ?? []).map(({ id }) => hrefs.glossary(locale, id)),
  ];
  const entries = pages.map((at) => ({ at }));
  return [...keyed(entries), ...catalogOf(library).articles(locale).flatMap(ofArticle)];
}

const ofArticle = perArticle(({ id, slug, locale, headings }) => {
  const permalink = hrefs.permalink(id);
  const entries: LedgerEntry[] = [{ at: permalink }, { at: encodePath(hrefs.article(locale, slug)), id }];
  for (const { anchor, otherAnchors = [] } of headings) {
    for (const fragment of [anchor, ...otherAnchors]) entries.push({ at: `${permalink}#${fragment}`, in: locale });
  }
  return keyed(entries);
});

function keyed(entries: readonly LedgerEntry[]): [string, LedgerEntry][] {
  return entries.map((entry) => [keyOf(entry), entry]);
}
