import { catalogOf } from '../model/catalog.ts';
import { hrefs } from '../model/hrefs.ts';
import { type Article, defaultLocale, type Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import { newest } from './dates.ts';

/** One page in every language that has it. */
export interface SitemapPage {
  versions: readonly PageVersion[];
  /** The address for readers of any other language. */
  fallback: string;
}

export interface PageVersion {
  locale: Locale;
  href: string;
  /** The day on which what it says was last checked; pages for which nobody vouches have none. */
  checked?: string;
}

/**
 * The pages for search engines. Not among them: the results page, which shows nothing until somebody
 * searches, further pages of long lists, and lists without an article.
 */
export function* sitemapPages(library: Library): Generator<SitemapPage> {
  const catalog = catalogOf(library);
  const { site, journey } = library;
  const first = defaultLocale(site);

  const page = (version: (locale: Locale) => PageVersion | undefined): SitemapPage | undefined => {
    const versions = site.locales.flatMap((locale) => version(locale) ?? []);
    const fallback = versions.find(({ locale }) => locale === first) ?? versions[0];
    return fallback && { versions, fallback: fallback.href };
  };
  const list = (href: (locale: Locale) => string, articles: (locale: Locale) => readonly Article[]) =>
    page((locale) => {
      const checked = newest(articles(locale));
      return checked === undefined ? undefined : { locale, href: href(locale), checked };
    });

  const lists = [
    list(hrefs.front, catalog.articles),
    list(hrefs.allArticles, catalog.articles),
    ...journey.stages.map(({ id }) =>
      list(
        (locale) => hrefs.stage(locale, id),
        (locale) => catalog.inStage(id, locale),
      ),
    ),
    ...journey.personas.flatMap((persona) => [
      list(
        (locale) => hrefs.persona(locale, persona.id),
        (locale) => journey.stages.flatMap((stage) => catalog.inCell(persona.id, stage.id, locale)),
      ),
      ...journey.stages.map((stage) =>
        list(
          (locale) => hrefs.cell(locale, persona.id, stage.id),
          (locale) => catalog.inCell(persona.id, stage.id, locale),
        ),
      ),
    ]),
    page((locale) => ({ locale, href: hrefs.glossary(locale) })),
    page((locale) => ({ locale, href: hrefs.contact(locale) })),
  ];
  for (const item of lists) if (item) yield item;

  const ids = new Set(site.locales.flatMap((locale) => catalog.articles(locale).map(({ id }) => id)));
  for (const id of ids) {
    const article = page((locale) => {
      const found = catalog.article(id, locale);
      return found && { locale, href: hrefs.article(locale, found.slug), checked: found.reviewed };
    });
    if (article) yield article;
  }
}
