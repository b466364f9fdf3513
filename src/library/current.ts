import type { Library } from '../model/library.ts';

/**
 * The Library of the site that is being built or served. Astro bundles the pages apart from the
 * integration that reads it, so the two meet in the global symbol registry instead of in a module.
 */
const KEY = Symbol.for('waypost.library');
const registry = globalThis as { [KEY]?: Library };

export function setCurrentLibrary(library: Library): void {
  registry[KEY] = library;
}

/** Whether the content has been read in this process. */
export function hasCurrentLibrary(): boolean {
  return registry[KEY] !== undefined;
}

/** Throws where nothing has been read: a page was rendered without the integration. */
export function currentLibrary(): Library {
  const library = registry[KEY];
  if (!library) throw new Error('No content has been read. Is the waypost integration in astro.config.mjs?');
  return library;
}
