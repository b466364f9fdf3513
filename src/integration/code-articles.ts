import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Library } from '../model/library.ts';

const NAME = 'virtual:waypost/code-articles';

/**
 * Articles that hold code of their own, by file, as modules that @astrojs/mdx compiles. There are
 * none unless `site.yaml` allows it: everything else is data, and far cheaper to build.
 */
export function codeArticles(library: () => Library): Plugin {
  return {
    name: 'waypost:code-articles',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load(id) {
      if (id !== `\0${NAME}`) return undefined;
      const { dir, articles } = library();
      const entries = articles
        .filter(({ hasCode }) => hasCode)
        .map(({ file }) => `${JSON.stringify(file)}: () => import(${JSON.stringify(join(dir, file))})`);
      return `export const codeArticles = {${entries.join(',\n')}};`;
    },
  };
}
