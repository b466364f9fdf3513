import { catalogOf } from '../model/catalog.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { Library } from '../model/library.ts';
import { perLibrary } from '../model/per-library.ts';
import { addressesOf } from './addresses.ts';
import { placeOf, thingOf } from './place.ts';
import { type LossReason, Resolver } from './resolve.ts';

/** A recorded address that leads nowhere now. */
export interface LostAddress {
  entries: readonly LedgerEntry[];
  why: LossReason;
}

/** Addresses that were lost together, such as all those of a stage. */
export interface LostThing {
  /** As the command line names it. */
  name: string;
  addresses: readonly LostAddress[];
}

/** A path at which another article stands than was recorded. */
export interface TakenOver {
  entry: LedgerEntry;
  /** The id of the article that stands there now. */
  now: string;
}

/** The ledger held to what is published now. */
export interface Comparison {
  /** What the build of record would add. */
  added: readonly LedgerEntry[];
  lost: readonly LostThing[];
  takenOver: readonly TakenOver[];
}

/** Holds the ledger of a Library to its addresses; all are new where nothing has been recorded. */
export const compare = perLibrary('comparison', makeComparison);

function makeComparison(library: Library): Comparison {
  const addresses = addressesOf(library);
  const resolver = new Resolver(library);
  const takenOver: TakenOver[] = [];
  const lost = new Map<string, LostAddress[]>();
  for (const [key, entries] of resolver.entries) {
    const [entry] = entries;
    if (!entry) continue;
    const published = addresses.get(key);
    if (published) {
      const ids = entries.flatMap(({ id }) => id ?? []);
      if (published.id && ids.length > 0 && !ids.includes(published.id)) takenOver.push({ entry, now: published.id });
      continue;
    }
    const why = whyLost(entries, entry, resolver, library);
    if (!why) continue;
    const thing = thingOf(entry.at, library);
    const together = lost.get(thing);
    if (together) together.push({ entries, why });
    else lost.set(thing, [{ entries, why }]);
  }
  return {
    // Asked for seldom, and made of every address.
    get added() {
      return [...addresses].filter(([key]) => !resolver.entries.has(key)).map(([, entry]) => entry);
    },
    lost: [...lost].map(([name, addresses]) => ({ name, addresses })),
    takenOver,
  };
}

/** Why readers of an address that is not there any more get nothing; nothing where they are led somewhere. */
function whyLost(
  entries: readonly LedgerEntry[],
  { at, in: locale }: LedgerEntry,
  resolver: Resolver,
  library: Library,
): LossReason | undefined {
  const { anchor, path, id } = placeOf(at);
  const isDecided = entries.some(({ to, gone }) => to || gone);
  if (anchor) {
    // What becomes of a page becomes of all that was on it.
    const isPageThere = id && locale ? catalogOf(library).article(id, locale) : addressesOf(library).has(path);
    if (!isPageThere) return undefined;
    if (!isDecided) return 'undecided';
  }
  const outcome = resolver.follow(entries[0] as LedgerEntry);
  if (outcome.state === 'there') {
    // The article is elsewhere: somebody must have meant that.
    return isDecided || !entries.some((entry) => isPublished(entry, library)) ? undefined : 'undecided';
  }
  if (outcome.state === 'gone' || outcome.state === 'waiting') return undefined;
  // What an address on the way lacks is told of that address.
  return outcome.why === 'loop' || outcome.why === 'nowhere' || outcome.at === at ? outcome.why : undefined;
}

function isPublished({ id }: LedgerEntry, library: Library): boolean {
  return id !== undefined && catalogOf(library).translations(id).length > 0;
}
