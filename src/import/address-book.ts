import type { Locale } from '../model/locale.ts';
import type { LinkTarget } from './body/links.ts';
import type { SourceArticle, SourceSet } from './source-article.ts';

/** The base of addresses in a source that was never published. */
const NOWHERE = 'http://source.invalid';

/** Finds what an address in a source names, among its articles. */
export class AddressBook {
  readonly #ids = new Map<string, string>();
  readonly #hosts: ReadonlySet<string>;

  /** `idOf` gives the id that an article has got here. */
  constructor(set: SourceSet, idOf: (article: SourceArticle) => string) {
    this.#hosts = set.hosts;
    for (const article of set.articles) {
      const id = idOf(article);
      for (const address of [article.file && `/${article.file}`, ...article.addresses]) {
        for (const key of keysOf(address)) if (!this.#ids.has(key)) this.#ids.set(key, id);
      }
    }
  }

  /** Where an address leads that stands in an article. */
  find(href: string, article: SourceArticle): LinkTarget {
    const base = `${NOWHERE}/${article.file}`;
    if (!URL.canParse(href, base)) return undefined;
    const url = new URL(href, base);
    const isNowhere = url.origin === NOWHERE;
    const isOwn = isNowhere || this.#hosts.has(url.host);
    if (!isOwn) return { to: 'outside', href, wasOwn: false };
    for (const key of keysOf(url.pathname)) {
      const id = this.#ids.get(key);
      if (id) return { to: 'article', id, anchor: decode(url.hash.slice(1)) };
    }
    if (!isNowhere) return { to: 'outside', href: url.href, wasOwn: true };
    // A path of the site that was left, whose host is known.
    const [host] = this.#hosts;
    return host && href.startsWith('/')
      ? { to: 'outside', href: new URL(href, `https://${host}`).href, wasOwn: true }
      : undefined;
  }
}

/** The ways in which one page is named: with its ending or without, by its number alone. */
function keysOf(address: string): string[] {
  if (!address) return [];
  const path = decode(address)
    .toLowerCase()
    .replace(/\/+$/, '')
    .replace(/\.(md|mdx|markdown|html?)$/, '');
  const page = path.replace(/\/(index|readme)$/, '');
  // Helpdesks heed the number and let the words after it change.
  const numbered = /^(.*\/articles?\/\d+|.*\/article\/\d+)-[^/]*$/.exec(page)?.[1];
  return [...new Set([page, ...(numbered ? [numbered] : [])])];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Every fragment that some address in a source ends with. */
export function linkedFragments(articles: readonly { body: string; locale: Locale }[]): Set<string> {
  const fragments = new Set<string>();
  for (const { body } of articles) {
    for (const [, fragment = ''] of body.matchAll(/#([^\s"'()<>\]#]{1,100})(?=["')\s>])/g))
      fragments.add(decode(fragment));
  }
  return fragments;
}
