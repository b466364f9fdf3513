import { messagesFor } from '../i18n/messages.ts';
import { type Gone, localesOfSignpost, type Moved, type Permalink } from '../links/signposts.ts';
import { encodePath, hrefs } from '../model/hrefs.ts';
import { type Article, defaultLocale, type Library } from '../model/library.ts';
import { LOCALE_NAMES, type Locale } from '../model/locale.ts';
import { imageHref } from '../og/image-href.ts';
import { type Door, doorsOf } from './doors.ts';
import { inLocale } from './links.ts';
import { type PageView, pageView } from './page.ts';

/** An article in one language, as the page of its permanent link offers it. */
export interface Translation {
  locale: Locale;
  language: string;
  title: string;
  href: string;
}

/** `/a/<id>/`: the choice of language, for readers whose browser does not choose. */
export interface PermalinkView extends PageView {
  kind: 'permalink';
  translations: readonly Translation[];
}

/** Where a page was that is elsewhere now, for hosts that send nobody on by themselves. */
export interface MovedView extends PageView {
  kind: 'moved';
  title: string;
  to: string;
}

/** Where a page was that is gone, with the ways on from there. */
export interface GoneView extends PageView {
  kind: 'gone';
  doors: readonly (Door & { reason: string })[];
}

export type SignpostView = PermalinkView | MovedView | GoneView;

/** What the page of a permanent link shows of an article. */
type Linked = Pick<Article, 'locale' | 'slug' | 'title' | 'description'>;

export function permalinkView(
  { articles, fragment }: Pick<Permalink, 'fragment'> & { articles: readonly Linked[] },
  library: Library,
): PermalinkView {
  const [first] = articles;
  if (!first) throw new Error('A permanent link without an article.');
  const pathOf = ({ locale, slug }: Linked) => encodePath(hrefs.article(locale, slug));
  const page = pageView(
    {
      locale: first.locale,
      title: first.title,
      description: first.description,
      path: pathOf(first),
      paths: new Map(),
      image: encodePath(imageHref(first)),
      hidden: true,
      isCopy: true,
    },
    library,
  );
  const translations = articles.map((article) => ({
    locale: article.locale,
    language: LOCALE_NAMES[article.locale],
    title: article.title,
    href: pathOf(article) + fragment,
  }));
  return { ...page, kind: 'permalink', translations };
}

/** `path` is where it leads without the fragment, and `title` what the page there is called. */
export function movedView(
  { at, to, path, title }: Pick<Moved, 'at' | 'to'> & { path: string; title: string },
  library: Library,
): MovedView {
  const locale = localesOfSignpost(at, library)[0] ?? defaultLocale(library.site);
  const page = pageView(
    {
      locale,
      title: messagesFor(locale).signposts.moved,
      description: messagesFor(locale).signposts.movedTo,
      path,
      paths: new Map(),
    },
    library,
  );
  return { ...page, kind: 'moved', to, title };
}

export function goneView({ at, reasons }: Pick<Gone, 'at' | 'reasons'>, library: Library): GoneView {
  const locales = localesOfSignpost(at, library);
  const locale = locales[0] ?? defaultLocale(library.site);
  const page = pageView(
    {
      locale,
      title: messagesFor(locale).signposts.gone,
      description: inLocale(library.site.tagline, locale, library),
      path: at,
      paths: new Map(),
      hidden: true,
    },
    library,
  );
  const doors = doorsOf(library)
    .filter((door) => locales.includes(door.locale))
    .map((door) => ({ ...door, reason: reasons[door.locale] ?? '' }));
  return { ...page, kind: 'gone', doors };
}
