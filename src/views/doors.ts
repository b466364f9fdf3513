import { messagesFor } from '../i18n/messages.ts';
import { hrefs } from '../model/hrefs.ts';
import { defaultLocale, type Library } from '../model/library.ts';
import { LOCALE_NAMES, type Locale } from '../model/locale.ts';
import { inEveryLocale } from './head.ts';
import { inLocale } from './links.ts';
import { type PageView, pageView } from './page.ts';

/** What a language says for itself on a page that stands outside all of them. */
export interface Door {
  locale: Locale;
  language: string;
  siteName: string;
  tagline: string;
  front: string;
  search: string;
  articles: string;
}

export interface DoorsView extends PageView {
  doors: readonly Door[];
}

/** `/`: the choice of language. */
export function languageChoiceView(library: Library): DoorsView {
  const locale = defaultLocale(library.site);
  const { name, tagline } = library.site;
  const paths = inEveryLocale(library, hrefs.front);
  const page = pageView(
    {
      locale,
      title: inLocale(name, locale, library),
      description: inLocale(tagline, locale, library),
      path: hrefs.root(),
      paths,
    },
    library,
  );
  return { ...page, doors: doorsOf(library) };
}

/** The host's page for whatever is not there, in every language at once. */
export function notFoundView(library: Library): DoorsView {
  const locale = defaultLocale(library.site);
  const { notFound } = messagesFor(locale);
  const page = pageView(
    {
      locale,
      title: notFound.title,
      description: notFound.intro,
      path: '/404.html',
      paths: new Map(),
      hidden: true,
    },
    library,
  );
  return { ...page, doors: doorsOf(library) };
}

/** A door for each language of the site. */
export function doorsOf(library: Library): Door[] {
  const { name, tagline, locales } = library.site;
  return locales.map((locale) => ({
    locale,
    language: LOCALE_NAMES[locale],
    siteName: inLocale(name, locale, library),
    tagline: inLocale(tagline, locale, library),
    front: hrefs.front(locale),
    search: hrefs.search(locale),
    articles: hrefs.allArticles(locale),
  }));
}
