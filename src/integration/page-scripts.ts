import type { Plugin, Rolldown } from 'vite';
import { type PageScripts, setPageScripts } from '../library/page-scripts.ts';

/**
 * Notes which files stand behind each script, so that a page which must be quick can have them fetched side by
 * side; a browser by itself finds each only in the one before. Astro renders the pages after this.
 */
export function notePageScripts(): Plugin {
  return {
    name: 'waypost:page-scripts',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      const scripts = new Map<string, PageScripts>();
      for (const chunk of Object.values(bundle)) {
        const component = chunk.type === 'chunk' && chunk.isEntry && /[\w-]+\.astro/.exec(chunk.name)?.[0];
        if (component) scripts.set(component, scriptsBehind(chunk, bundle));
      }
      setPageScripts(scripts);
    },
  };
}

function scriptsBehind(entry: Rolldown.OutputChunk, bundle: Rolldown.OutputBundle): PageScripts {
  const chunks = new Set<Rolldown.OutputChunk>([entry]);
  for (const { imports } of chunks) {
    for (const name of imports) {
      const chunk = bundle[name];
      if (chunk?.type === 'chunk') chunks.add(chunk);
    }
  }
  // Workers are bundled apart, and come out as files that a script names.
  const assets = Object.keys(bundle).filter((name) => name.endsWith('.js') && bundle[name]?.type === 'asset');
  const workers = assets.filter((name) => [...chunks].some(({ code }) => code.includes(name)));
  return {
    modules: [...chunks].filter((chunk) => chunk !== entry).map(({ fileName }) => `/${fileName}`),
    workers: workers.map((name) => `/${name}`),
  };
}
