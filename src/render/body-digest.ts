import { digestOf } from '../library/cache.ts';
import { parsePermalink } from '../model/hrefs.ts';
import type { Article, Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import { resolveHref } from '../model/resolve-href.ts';

/** Changes whenever the article's text would come out differently: by itself, or by what it takes from elsewhere. */
export function bodyDigest(article: Article, library: Library): string {
  const targets = article.links
    .filter(({ href }) => parsePermalink(href))
    .map(({ href }) => resolveHref(href, article.locale, library));
  return digestOf(article.digest, sharedDigest(library, article.locale), ...targets);
}

const shared = new WeakMap<Library, Map<Locale, string>>();

/** Of what any article of a language may show: terms, snippets, variables and the sizes of pictures. */
function sharedDigest(library: Library, locale: Locale): string {
  const known = shared.get(library) ?? new Map<Locale, string>();
  shared.set(library, known);
  const digest = known.get(locale) ?? makeSharedDigest(library, locale);
  known.set(locale, digest);
  return digest;
}

function makeSharedDigest(library: Library, locale: Locale): string {
  const snippets = library.snippets.filter((snippet) => snippet.locale === locale);
  const targets = snippets.flatMap(({ source }) =>
    (source.match(/\/a\/[a-z0-9-]+/g) ?? []).map((href) => resolveHref(href, locale, library)),
  );
  const media = [...library.media.values()].map(({ name, width, height }) => [name, width, height]);
  const { variables } = library.site;
  return digestOf(JSON.stringify([snippets, targets, library.terms[locale]?.glossary, variables, media]));
}
