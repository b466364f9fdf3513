import type { Target } from './page-facts.ts';

/** What a page holds, or an element whatever page it stands on. */
export interface Holding {
  /** Numbers of its constructs; one that comes again may be here again. */
  constructs: number[];
  links: Target[];
  resources: Target[];
  /** The ids in it, with the elements that they are of. */
  ids: (readonly [id: string, name: string])[];
  /** Ids that it names. */
  named: string[];
  /** Ids of what its labels are for. */
  labelled: string[];
}

/** How much of each a page held at a point. */
export type Marks = Readonly<Record<keyof Holding, number>>;

export function emptyHolding(): Holding {
  return { constructs: [], links: [], resources: [], ids: [], named: [], labelled: [] };
}

/** Adds what a part holds. Most hold constructs and little else. */
export function addHolding(whole: Holding, part: Holding): void {
  for (const construct of part.constructs) whole.constructs.push(construct);
  if (part.links.length > 0) whole.links.push(...part.links);
  if (part.resources.length > 0) whole.resources.push(...part.resources);
  if (part.ids.length > 0) whole.ids.push(...part.ids);
  if (part.named.length > 0) whole.named.push(...part.named);
  if (part.labelled.length > 0) whole.labelled.push(...part.labelled);
}

export function marksOf({ constructs, links, resources, ids, named, labelled }: Holding): Marks {
  return {
    constructs: constructs.length,
    links: links.length,
    resources: resources.length,
    ids: ids.length,
    named: named.length,
    labelled: labelled.length,
  };
}

/** What has been added since. */
export function holdingSince({ constructs, links, resources, ids, named, labelled }: Holding, marks: Marks): Holding {
  return {
    constructs: [...new Set(constructs.slice(marks.constructs))],
    links: links.slice(marks.links),
    resources: resources.slice(marks.resources),
    ids: ids.slice(marks.ids),
    named: named.slice(marks.named),
    labelled: labelled.slice(marks.labelled),
  };
}
