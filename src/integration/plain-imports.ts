import type { Plugin } from 'vite';

/** The module that Vite puts around every `import()` of a browser script. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Leaves every `import()` to the browser. Vite would have the parts of what is imported fetched side by side,
 * by a helper of half a kilobyte that every page then loads; we import only what a reader has asked for.
 */
export function plainImports(): Plugin {
  return {
    name: 'waypost:plain-imports',
    enforce: 'pre',
    apply: 'build',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
