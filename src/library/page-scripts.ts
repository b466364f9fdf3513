/** The files that a page's script needs before it can do anything, as paths on the site. */
export interface PageScripts {
  /** What it imports, and what that imports. */
  modules: readonly string[];
  workers: readonly string[];
}

const KEY = Symbol.for('waypost.page-scripts');
const registry = globalThis as { [KEY]?: ReadonlyMap<string, PageScripts> };

/** Told by the build, by the file name of the component that holds the script; met as in current.ts. */
export function setPageScripts(scripts: ReadonlyMap<string, PageScripts>): void {
  registry[KEY] = scripts;
}

/** The scripts behind that of a component; none while one writes, when nothing is bundled. */
export function pageScriptsOf(component: string): PageScripts {
  return registry[KEY]?.get(component) ?? { modules: [], workers: [] };
}
