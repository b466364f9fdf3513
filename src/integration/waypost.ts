import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import { currentLibrary, setCurrentLibrary } from '../library/current.ts';
import { articleConventions } from '../render/mdx-plugin.ts';
import { codeArticles } from './code-articles.ts';
import { guardDevServer } from './dev-gate.ts';
import { publishMedia, serveMedia } from './media.ts';
import { openGate } from './open-gate.ts';
import { publishSurroundings, serveSurroundings } from './publish.ts';
import type { Settings } from './settings.ts';

/**
 * Where Waypost meets Astro. A build reads the content folder, passes the gate, and only then starts;
 * a dev server reads it again at every save and shows what the gate says in the browser.
 */
export function waypost(settings: Settings): AstroIntegration {
  return {
    name: 'waypost',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command === 'preview') return;
        const { library } = await openGate(settings, { stopOnErrors: command === 'build' });
        setCurrentLibrary(library);
        updateConfig({
          site: library.site.url,
          markdown: {
            processor: satteri({ hastPlugins: [articleConventions(currentLibrary)] }),
          },
          vite: { plugins: [codeArticles(currentLibrary)] },
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        serveMedia(server);
        serveSurroundings(server);
        guardDevServer(server, settings, logger);
      },
      'astro:build:done': async ({ dir, logger }) => {
        await publishMedia(currentLibrary(), dir);
        await publishSurroundings(currentLibrary(), fileURLToPath(dir), settings, logger);
      },
    },
  };
}
