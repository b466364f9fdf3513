import { catalogOf } from './catalog.ts';
import { hrefs, localizedPage, parsePermalink } from './hrefs.ts';
import type { Library } from './library.ts';
import type { Locale } from './locale.ts';

/**
 * Where an address written in an article leads for readers of `locale`: a permanent link goes to the
 * article in their language, or, where it has none, in the site's; a page goes to its sibling in theirs.
 * Other addresses are left as they are. The gate has seen to it that every permanent link has a target.
 */
export function resolveHref(href: string, locale: Locale, library: Library): string {
  const permalink = parsePermalink(href);
  if (!permalink) return localizedPage(href, locale) ?? href;
  const article = catalogOf(library).nearest(permalink.id, locale);
  if (!article) return hrefs.allArticles(locale);
  return hrefs.article(article.locale, article.slug) + (permalink.fragment && `#${permalink.fragment}`);
}
