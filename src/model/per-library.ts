import type { Article, Library } from './library.ts';
import { hasKept, savesBetween } from './saves.ts';

/** What was worked out for Libraries, and for which last. */
interface Known {
  values: WeakMap<Library, unknown>;
  last?: Library;
}

/**
 * As in src/library/current.ts: pages are bundled apart from what reads the content and judges it, and would each
 * work out for themselves what the other has.
 */
const KEY = Symbol.for('waypost.per-library');
const registry = globalThis as { [KEY]?: Map<string, Known> };

/**
 * A function of a Library that is worked out once for each; `name` tells it from the others in the whole process.
 * One that `reads` of articles but these fields and where they stand, and gives no Article back, gives what it gave
 * before while others alone are saved.
 */
export function perLibrary<T extends object>(
  name: string,
  workOut: (library: Library) => T,
  reads?: readonly (keyof Article)[],
): (library: Library) => T {
  registry[KEY] ??= new Map();
  const known: Known = registry[KEY].get(name) ?? { values: new WeakMap() };
  registry[KEY].set(name, known);
  const before = (library: Library) => {
    if (!reads || !known.last) return undefined;
    const isSame = savesBetween(known.last, library)?.every((save) => hasKept(reads, save));
    return isSame ? known.values.get(known.last) : undefined;
  };
  return (library) => {
    const value = known.values.get(library) ?? before(library) ?? workOut(library);
    known.values.set(library, value);
    if (reads) known.last = library;
    return value as T;
  };
}
