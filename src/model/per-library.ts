import type { Library } from './library.ts';

/**
 * As in src/library/current.ts: pages are bundled apart from what reads the content and judges it, and would each
 * work out for themselves what the other has.
 */
const KEY = Symbol.for('waypost.per-library');
const registry = globalThis as { [KEY]?: Map<string, WeakMap<Library, unknown>> };

/** A function of a Library that is worked out once for each; `name` tells it from the others in the whole process. */
export function perLibrary<T extends object>(name: string, workOut: (library: Library) => T): (library: Library) => T {
  registry[KEY] ??= new Map();
  const known = (registry[KEY].get(name) ?? new WeakMap()) as WeakMap<Library, T>;
  registry[KEY].set(name, known);
  return (library) => {
    let value = known.get(library);
    if (!value) {
      value = workOut(library);
      known.set(library, value);
    }
    return value;
  };
}
