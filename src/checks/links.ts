import { catalogOf } from '../model/catalog.ts';
import { localizedPage, parsePermalink } from '../model/hrefs.ts';
import type { Heading, Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';

/** What is wrong with a link, or nothing where its target is there. */
export type LinkFault =
  | { message: 'no-article' | 'unpublished' | 'own-site' | 'no-page' }
  | { message: 'other-language'; found: readonly Locale[] }
  | { message: 'no-heading'; fragment: string; known: readonly string[] };

/** Judges a link of a text in one language; `headings` are those of the text itself. */
export function faultOfLink(
  href: string,
  locale: Locale,
  headings: readonly Heading[],
  library: Library,
): LinkFault | undefined {
  if (href.startsWith('#')) return faultOfFragment(href.slice(1), headings);
  const permalink = parsePermalink(href);
  if (permalink) {
    const target = catalogOf(library).article(permalink.id, locale);
    return target
      ? faultOfFragment(permalink.fragment, target.headings)
      : faultOfArticle(permalink.id, locale, library);
  }
  if (URL.canParse(href)) {
    const isOwn = new URL(href).host === new URL(library.site.url).host;
    return isOwn ? { message: 'own-site' } : undefined;
  }
  // Empty addresses and those of another host are told by mdx-safe.
  if (href === '' || /^[/\\]{2}/.test(href)) return undefined;
  const page = localizedPage(href, locale);
  if (!page) return { message: 'no-page' };
  const [path = '', fragment = ''] = href.split('#');
  if (path !== '/glossary/' || !fragment) return undefined;
  const terms = library.terms[locale]?.glossary.map(({ id }) => id) ?? [];
  return terms.includes(fragment) ? undefined : { message: 'no-heading', fragment, known: terms };
}

/** Why there is no article of an id in one language; nothing where there is one. */
export function faultOfArticle(id: string, locale: Locale, library: Library): LinkFault | undefined {
  const catalog = catalogOf(library);
  if (catalog.article(id, locale)) return undefined;
  if (library.articles.some((article) => article.id === id && article.locale === locale))
    return { message: 'unpublished' };
  const found = catalog.translations(id).map((article) => article.locale);
  return found.length > 0 ? { message: 'other-language', found } : { message: 'no-article' };
}

function faultOfFragment(fragment: string, headings: readonly Heading[]): LinkFault | undefined {
  if (fragment === '') return undefined;
  const known = headings.flatMap(({ anchor, otherAnchors = [] }) => [anchor, ...otherAnchors]);
  return known.includes(fragment) ? undefined : { message: 'no-heading', fragment, known };
}
