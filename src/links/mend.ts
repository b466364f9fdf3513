import { catalogOf } from '../model/catalog.ts';
import { hrefs } from '../model/hrefs.ts';
import { keyOf, type LedgerEntry } from '../model/ledger.ts';
import { defaultLocale, type Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import { addressesOf } from './addresses.ts';
import { compare, type LostThing } from './compare.ts';
import { placeOf } from './place.ts';
import { rewordedAnchors } from './reworded.ts';

/** Permanent anchors to write into a heading of an article, so that they lead to it. */
export interface HeadingAnchors {
  /** Path inside the content folder. */
  file: string;
  /** The line of the heading, from 1. */
  line: number;
  /** The first is the one that contents and search name, unless the heading has one already. */
  anchors: readonly string[];
}

/** What to change so that lost addresses lead somewhere again. */
export interface Mending {
  /** Entries of the ledger, each in place of those that have its address. */
  entries: readonly LedgerEntry[];
  anchors: readonly HeadingAnchors[];
}

/**
 * All that needs no decision: articles that were renamed, moved or are left in other languages, headings
 * that were reworded, pages of a language that is not published any more. What is left over is for a person.
 */
export function mendAlone(library: Library): Mending & { undecided: readonly LostThing[] } {
  const { lost } = compare(library);
  if (lost.length === 0) return { entries: [], anchors: [], undecided: [] };
  const anchors = rewordedHeadings(lost, library);
  const mended = new Map<string, LedgerEntry>();
  const known = new Set([...addressesOf(library).keys(), ...(library.ledger ?? []).map(({ at }) => at)]);
  for (const { addresses } of lost) {
    for (const { entries, why } of addresses) {
      const [entry] = entries;
      const to = why === 'undecided' && entry ? targetOf(entry, entries, known, library) : undefined;
      if (entry && to) mended.set(keyOf(entry), { at: entry.at, to });
    }
  }
  const undecided = lost.flatMap(({ name, addresses }) => {
    const left = addresses.filter(({ entries: [entry] }) => {
      const key = entry ? keyOf(entry) : '';
      return !mended.has(key) && !anchors.has(key);
    });
    return left.length > 0 ? [{ name, addresses: left }] : [];
  });
  return { entries: [...mended.values()], anchors: [...anchors.values()], undecided };
}

/** Where an address leads that nobody need be asked about. `known` are all addresses, of the past too. */
function targetOf(
  { at }: LedgerEntry,
  all: readonly LedgerEntry[],
  known: ReadonlySet<string>,
  library: Library,
): string | undefined {
  const { locale, rest, anchor } = placeOf(at);
  const owners = [...new Set(all.flatMap(({ id }) => id ?? []))].filter((id) => isReadable(id, locale, library));
  if (owners.length === 1 && owners[0]) return hrefs.permalink(owners[0]);
  const { locales } = library.site;
  if (!locale || locales.includes(locale) || owners.length > 0) return undefined;
  const own = defaultLocale(library.site);
  const sibling = `/${own}/${rest}${anchor && `#${anchor}`}`;
  return known.has(sibling) ? sibling : hrefs.front(own);
}

/** Whether an article is there in the language of an address, or in that of the site: no third one is anybody’s choice. */
function isReadable(id: string, locale: Locale | undefined, library: Library): boolean {
  const catalog = catalogOf(library);
  return [locale, defaultLocale(library.site)].some((each) => each && catalog.article(id, each));
}

/** The lost anchors of articles whose headings are still there in other words, by their key in the ledger. */
function rewordedHeadings(lost: readonly LostThing[], library: Library): Map<string, HeadingAnchors> {
  const recorded = new Set(library.ledger?.map(keyOf));
  const byPage = Map.groupBy(
    lost.flatMap(({ addresses }) => addresses).flatMap(({ entries: [entry] }) => (entry?.in ? [entry] : [])),
    ({ at, in: locale }) => `${placeOf(at).path} ${locale}`,
  );
  const anchors = new Map<string, HeadingAnchors>();
  for (const entries of byPage.values()) {
    const { at, in: locale } = entries[0] as LedgerEntry;
    const { id = '' } = placeOf(at);
    const article = locale && catalogOf(library).article(id, locale);
    if (!article) continue;
    const isFresh = (anchor: string) => !recorded.has(keyOf({ at: `${hrefs.permalink(id)}#${anchor}`, in: locale }));
    const fresh = article.headings.filter(({ anchor }) => isFresh(anchor));
    const undecided = entries.filter(({ to, gone }) => !to && !gone).map((entry) => placeOf(entry.at).anchor);
    const pairs = rewordedAnchors(
      undecided,
      fresh.map(({ anchor }) => anchor),
    );
    for (const [from, to] of pairs) {
      const line = fresh.find(({ anchor }) => anchor === to)?.line ?? 1;
      const key = keyOf({ at: `${hrefs.permalink(id)}#${from}`, in: locale });
      anchors.set(key, { file: article.file, line, anchors: [from] });
    }
  }
  return anchors;
}
