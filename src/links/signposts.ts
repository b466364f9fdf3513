import { catalogOf } from '../model/catalog.ts';
import { hrefs } from '../model/hrefs.ts';
import { keyOf, type LedgerEntry } from '../model/ledger.ts';
import type { Article, Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import { perLibrary } from '../model/per-library.ts';
import { addressesOf } from './addresses.ts';
import { localeOf, placeOf } from './place.ts';
import { Resolver } from './resolve.ts';

/** A permanent link: the page at which readers go on to an article in their language. */
export interface Permalink {
  at: string;
  /** The article in every language that it has. */
  articles: readonly Article[];
  /** The heading at which it opens, as `#anchor`; empty for the article as a whole. */
  fragment: string;
}

/** An address of the past. */
interface Past {
  at: string;
  /** Whether another address of the site differs from it in nothing but case, which some hosts do not heed. */
  hasCaseTwin: boolean;
}

/** An address that leads to another one of the site. */
export interface Moved extends Past {
  to: string;
}

/** An address at which there is nothing any more. */
export interface Gone extends Past {
  /** In each language in which the page speaks. */
  reasons: Readonly<Partial<Record<Locale, string>>>;
}

/** All that stands at addresses without a page of their own. Nothing in it leads to another of them. */
export interface Signposts {
  permalinks: readonly Permalink[];
  moved: readonly Moved[];
  gone: readonly Gone[];
}

/** The signposts of a help centre: a permanent link for every article, and where addresses of the past lead. */
export const signpostsOf = perLibrary('signposts', makeSignposts);

function makeSignposts(library: Library): Signposts {
  const catalog = catalogOf(library);
  const ids = new Set(library.site.locales.flatMap((locale) => catalog.articles(locale).map(({ id }) => id)));
  const permalinks: Permalink[] = [...ids].map((id) => ({
    at: hrefs.permalink(id),
    articles: catalog.translations(id),
    fragment: '',
  }));
  const moved: Moved[] = [];
  const gone: Gone[] = [];
  const published = addressesOf(library);
  const resolver = new Resolver(library);
  const pagesGone = Map.groupBy(
    (library.ledger ?? []).filter(({ gone }) => gone),
    ({ id }) => id,
  );
  const twins = caseTwins([...published.keys(), ...resolver.entries.keys()]);
  for (const [at, [entry]] of resolver.entries) {
    const { id, anchor } = placeOf(at);
    const hasCaseTwin = twins.has(at.toLowerCase());
    // No server hears of what stands after the `#`.
    if (!entry || anchor || published.has(at)) continue;
    const outcome = resolver.follow(entry);
    if (outcome.state === 'gone')
      gone.push({ at, hasCaseTwin, reasons: reasonsAt(at, outcome.reason, pagesGone.get(id ?? at) ?? [], library) });
    if (outcome.state !== 'there') continue;
    // The id of an article that became part of another is a permanent link of that one.
    const articles = id ? articlesAt(outcome.href, library) : [];
    if (articles.length > 0) permalinks.push({ at, articles, fragment: fragmentOf(outcome.href) });
    else moved.push({ at, hasCaseTwin, to: outcome.href });
  }
  return { permalinks, moved, gone };
}

/** Why an address is gone: a permanent link speaks all languages, and says it in the words of the article’s pages. */
function reasonsAt(at: string, reason: string, pages: readonly LedgerEntry[], library: Library): Gone['reasons'] {
  const words = new Map(pages.map((page) => [localeOf(page.at, library), page.gone]));
  return Object.fromEntries(localesOfSignpost(at, library).map((locale) => [locale, words.get(locale) ?? reason]));
}

/** The addresses, in lower case, of which there are several that differ in case. */
function caseTwins(addresses: readonly string[]): Set<string> {
  const seen = new Map<string, string>();
  const twins = new Set<string>();
  for (const address of addresses) {
    const folded = address.toLowerCase();
    if ((seen.get(folded) ?? address) !== address) twins.add(folded);
    seen.set(folded, address);
  }
  return twins;
}

function fragmentOf(href: string): string {
  const { anchor } = placeOf(href);
  return anchor && `#${anchor}`;
}

function articlesAt(href: string, library: Library): readonly Article[] {
  const path = placeOf(href).path;
  const id = addressesOf(library).get(path)?.id;
  return id ? catalogOf(library).translations(id) : [];
}

/** A part of a page that is now elsewhere. */
export interface MovedPart {
  anchor: string;
  to: string;
}

/** What readers find elsewhere of what was on an article, by the anchors that led to it. */
export function movedPartsOf({ id, locale }: Article, library: Library): readonly MovedPart[] {
  return allMovedParts(library).get(keyOf({ at: hrefs.permalink(id), in: locale })) ?? [];
}

const allMovedParts = perLibrary('moved-parts', makeMovedParts, ['headings']);

function makeMovedParts(library: Library): ReadonlyMap<string, readonly MovedPart[]> {
  const published = addressesOf(library);
  const resolver = new Resolver(library);
  const byArticle = new Map<string, MovedPart[]>();
  for (const [key, [entry]] of resolver.entries) {
    if (!entry?.in || published.has(key)) continue;
    const outcome = resolver.follow(entry);
    if (outcome.state !== 'there') continue;
    const { path, anchor } = placeOf(entry.at);
    const article = keyOf({ at: path, in: entry.in });
    byArticle.set(article, [...(byArticle.get(article) ?? []), { anchor, to: outcome.href }]);
  }
  return byArticle;
}

/** The language in which a signpost speaks; all of them at a permanent link. */
export function localesOfSignpost(at: string, library: Library): readonly Locale[] {
  return placeOf(at).locale ? [localeOf(at, library)] : library.site.locales;
}
