import { catalogOf } from '../model/catalog.ts';
import { encodePath, hrefs } from '../model/hrefs.ts';
import { keyOf, type LedgerEntry } from '../model/ledger.ts';
import type { Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import { addressesOf } from './addresses.ts';
import { localeOf, placeOf } from './place.ts';

/** Why an address leads nowhere. */
export type LossReason =
  /** Nobody has said what its readers get instead. */
  | 'undecided'
  /** Two lines say two things of it: two branches were merged. */
  | 'two-targets'
  /** What it leads to is not there either, and never was. */
  | 'nowhere'
  /** It leads back to itself. */
  | 'loop';

/** Where an address leads its readers in the end. */
export type Outcome =
  | { state: 'there'; href: string }
  | { state: 'gone'; reason: string }
  /** To an article that has never been published here and is a draft still: what it replaces moves with it. */
  | { state: 'waiting'; id: string }
  /** `at` is the address at which the way ends. */
  | { state: 'lost'; why: LossReason; at: string };

/** Follows the ledger of a Library, so that every address is one step away from where it leads. */
export class Resolver {
  readonly #library: Library;
  readonly #entries = new Map<string, LedgerEntry[]>();
  #drafts: Set<string> | undefined;

  constructor(library: Library) {
    this.#library = library;
    for (const entry of library.ledger ?? []) {
      const key = keyOf(entry);
      const same = this.#entries.get(key);
      if (same) same.push(entry);
      else this.#entries.set(key, [entry]);
    }
  }

  /** What the ledger says of each address, by its key; several entries are what a merge left. */
  get entries(): ReadonlyMap<string, readonly LedgerEntry[]> {
    return this.#entries;
  }

  /** Where an entry leads, though its address may be there again. */
  follow(entry: LedgerEntry): Outcome {
    const key = keyOf(entry);
    return this.#decided(key, entry.at, entry.in ?? localeOf(entry.at, this.#library), new Set([key]));
  }

  /** Where an address leads for readers of a language, be it in the ledger or not. */
  lead(address: string, locale: Locale, passed: ReadonlySet<string> = new Set()): Outcome {
    const { path, anchor, id } = placeOf(address);
    const fragment = anchor && `#${anchor}`;
    const article = id && catalogOf(this.#library).nearest(id, locale);
    if (article) return { state: 'there', href: encodePath(hrefs.article(article.locale, article.slug)) + fragment };
    if (id && this.#isWaiting(id)) return { state: 'waiting', id };
    if (!id && addressesOf(this.#library).has(path)) return { state: 'there', href: path + fragment };
    if (passed.has(path)) return { state: 'lost', why: 'loop', at: path };
    return this.#decided(path, path, locale, new Set([...passed, path]));
  }

  /** Whether an id is that of drafts alone, and no build of record has ever published it. */
  #isWaiting(id: string): boolean {
    this.#drafts ??= new Set(this.#library.articles.flatMap((article) => (article.draft ? [article.id] : [])));
    return this.#drafts.has(id) && !this.#entries.has(hrefs.permalink(id));
  }

  #decided(key: string, at: string, locale: Locale, passed: ReadonlySet<string>): Outcome {
    const entries = this.#entries.get(key) ?? [];
    if (entries.length === 0) return { state: 'lost', why: 'nowhere', at };
    const decisions = new Map(
      entries.flatMap(({ to, gone }) => (to || gone ? [[`${to}\n${gone}`, { to, gone }]] : [])),
    );
    if (decisions.size > 1) return { state: 'lost', why: 'two-targets', at };
    const [decision] = decisions.values();
    if (decision?.gone) return { state: 'gone', reason: decision.gone };
    if (decision?.to) return this.lead(decision.to, locale, passed);
    // What happened to an article happened to its pages.
    const owners = new Set(entries.flatMap(({ id }) => id ?? []));
    const [owner] = owners;
    if (owners.size !== 1 || !owner) return { state: 'lost', why: 'undecided', at };
    return this.lead(hrefs.permalink(owner), locale, passed);
  }
}
