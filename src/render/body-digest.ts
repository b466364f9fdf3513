import { digestOf } from '../library/cache.ts';
import { parsePermalink } from '../model/hrefs.ts';
import type { Article, Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import { perLibrary } from '../model/per-library.ts';
import { resolveHref } from '../model/resolve-href.ts';

/** What has been worked out of a Library: of what the articles of a language share, and of each article. */
const digestsOf = perLibrary('body-digests', () => ({
  shared: new Map<Locale, string>(),
  own: new Map<Article, string>(),
}));

/** Changes whenever the article's text would come out differently: by itself, or by what it takes from elsewhere. */
export function bodyDigest(article: Article, library: Library): string {
  const { own } = digestsOf(library);
  const digest = own.get(article) ?? makeBodyDigest(article, library);
  own.set(article, digest);
  return digest;
}

function makeBodyDigest({ digest, links, locale }: Article, library: Library): string {
  const targets = links
    .filter(({ href }) => parsePermalink(href))
    .map(({ href }) => resolveHref(href, locale, library));
  return digestOf(digest, sharedDigest(library, locale), ...targets);
}

/** Of what any article of a language may show: terms, snippets, variables and the sizes of pictures. */
function sharedDigest(library: Library, locale: Locale): string {
  const { shared } = digestsOf(library);
  const digest = shared.get(locale) ?? makeSharedDigest(library, locale);
  shared.set(locale, digest);
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
