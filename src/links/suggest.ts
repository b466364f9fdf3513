import type { Library } from '../model/library.ts';
import { compare, type LostThing } from './compare.ts';
import { placeOf } from './place.ts';

/**
 * Where what was lost is likely to be now, as `--to` takes it: the article that stands at the address of one
 * that is gone, the only new stage or persona beside one that is gone. Only a person can know.
 */
export function suggestionFor({ name }: LostThing, library: Library): string | undefined {
  const { added, takenOver } = compare(library);
  const { id, anchor } = placeOf(name);
  if (id && !anchor) return takenOver.find(({ entry }) => entry.id === id)?.now;
  const [, kind] = /^\/(stages|personas)\/[^/]+\/$/.exec(name) ?? [];
  if (!kind) return undefined;
  const fresh = added.flatMap(({ at }) => new RegExp(`^/[a-z]{2}/${kind}/([^/]+)/$`).exec(at)?.[1] ?? []);
  const [only, ...others] = new Set(fresh);
  return only && others.length === 0 ? `/${kind}/${only}/` : undefined;
}
