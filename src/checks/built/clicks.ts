import type { BuiltPage, BuiltSite } from '../../built/built-site.ts';
import { hrefs } from '../../model/hrefs.ts';
import { type Library, publishedArticles } from '../../model/library.ts';
import type { Locale } from '../../model/locale.ts';

/** How readers come to a page. */
export interface Reach {
  /** How many other pages link to it; signposts and pages that search engines leave out do not count. */
  inbound: number;
  /** The fewest clicks from the front page of its language, through pages of that language; endless where there is no way. */
  clicks: number;
}

const known = new WeakMap<BuiltSite, ReadonlyMap<string, Reach>>();

/** How readers come to each page of a site, by address. */
export function reachOf(site: BuiltSite, locales: readonly Locale[]): ReadonlyMap<string, Reach> {
  const reach = known.get(site) ?? measure(site, locales);
  known.set(site, reach);
  return reach;
}

function measure({ pages }: BuiltSite, locales: readonly Locale[]): ReadonlyMap<string, Reach> {
  const reach = new Map<string, Reach>();
  for (const path of pages.keys()) reach.set(path, { inbound: 0, clicks: Number.POSITIVE_INFINITY });
  for (const page of pages.values()) {
    if (page.isHidden || page.isSignpost) continue;
    for (const path of targetsOf(page)) {
      const at = reach.get(path);
      if (at && path !== page.path) at.inbound++;
    }
  }
  let reached = locales.map((locale) => hrefs.front(locale)).filter((path) => pages.has(path));
  for (let clicks = 0; reached.length > 0; clicks++) {
    const next: string[] = [];
    for (const path of reached) {
      const at = reach.get(path);
      if (!at || at.clicks <= clicks) continue;
      at.clicks = clicks;
      const page = pages.get(path) as BuiltPage;
      for (const { path: other } of page.links) if (pages.get(other)?.lang === page.lang) next.push(other);
    }
    reached = next;
  }
  return reach;
}

function targetsOf({ links }: BuiltPage): Set<string> {
  return new Set(links.map(({ path }) => path));
}

/** The files of the articles that are more than so many clicks from the front page of their language. */
export function filesBeyond(clicks: number, site: BuiltSite, library: Library): ReadonlySet<string> {
  const reach = reachOf(site, library.site.locales);
  const far = publishedArticles(library).filter(
    ({ locale, slug }) => (reach.get(hrefs.article(locale, slug))?.clicks ?? 0) > clicks,
  );
  return new Set(far.map(({ file }) => file));
}
