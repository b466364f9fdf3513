/** What results can be narrowed by, as the pages are marked up for the index. */
export const FACETS = ['persona', 'stage', 'kind'] as const;
export type Facet = (typeof FACETS)[number];

/** For each facet, the values that were ticked. None ticked means: all. */
export type Narrowing = Readonly<Record<Facet, readonly string[]>>;

/** For each facet and value, the articles that have it. */
export type Places = Readonly<Record<Facet, ReadonlyMap<string, ReadonlySet<string>>>>;

/** For each facet and value, how many results one would see with it ticked alone in its facet. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export const NO_NARROWING: Narrowing = { persona: [], stage: [], kind: [] };

/** Whether anything is ticked. */
export function isNarrowed(narrowing: Narrowing): boolean {
  return FACETS.some((facet) => narrowing[facet].length > 0);
}

/** Whether an article is among what was ticked: one value of each facet in which any is. */
function passes(id: string, places: Places, narrowing: Narrowing, but?: Facet): boolean {
  return FACETS.every((facet) => {
    const ticked = narrowing[facet];
    return facet === but || ticked.length === 0 || ticked.some((value) => places[facet].get(value)?.has(id));
  });
}

/** The articles that are left. */
export function narrow<T extends { id: string }>(found: readonly T[], places: Places, narrowing: Narrowing): T[] {
  return found.filter(({ id }) => passes(id, places, narrowing));
}

/** How many results stand behind each value. A facet's own ticks do not lower the counts beside them. */
export function count(found: readonly { id: string }[], places: Places, narrowing: Narrowing): Counts {
  const countFacet = (facet: Facet) => {
    const rest = found.filter(({ id }) => passes(id, places, narrowing, facet));
    return new Map([...places[facet]].map(([value, ids]) => [value, rest.filter(({ id }) => ids.has(id)).length]));
  };
  return { persona: countFacet('persona'), stage: countFacet('stage'), kind: countFacet('kind') };
}
