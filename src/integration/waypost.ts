import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import { writeExports } from '../exports/write-exports.ts';
import { currentLibrary, hasCurrentLibrary } from '../library/current.ts';
import { articleConventions } from '../render/mdx-plugin.ts';
import { setIndexAside } from '../search/kept-index.ts';
import { publishAnswers, serveAnswers } from './answers.ts';
import { codeArticles } from './code-articles.ts';
import { guardDevServer } from './dev-gate.ts';
import { serveExports } from './exports.ts';
import { publishMedia, serveMedia } from './media.ts';
import { passGate } from './open-gate.ts';
import { notePageScripts } from './page-scripts.ts';
import { plainImports } from './plain-imports.ts';
import { say } from './progress.ts';
import { publishSurroundings, serveSurroundings } from './publish.ts';
import { replyWriter, serveReplies } from './replies.ts';
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
        // `npm run build` has been through the gate before it starts Astro; `astro build` has not.
        if (!hasCurrentLibrary()) await passGate(settings, { stopOnErrors: command === 'build' });
        const library = currentLibrary();
        updateConfig({
          site: library.site.url,
          markdown: {
            processor: satteri({ hastPlugins: [articleConventions(currentLibrary)] }),
          },
          vite: { plugins: [codeArticles(currentLibrary), plainImports(), notePageScripts()] },
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        serveMedia(server);
        serveSurroundings(server);
        serveAnswers(server);
        serveExports(server, settings);
        serveReplies(server);
        guardDevServer(server, settings, logger);
      },
      'astro:build:start': () => setIndexAside(settings.outDir, settings.cacheDir),
      'astro:build:done': async ({ dir, pages }) => {
        say('Pages', `${pages.length} written`);
        await publishMedia(currentLibrary(), dir);
        await publishAnswers(currentLibrary(), fileURLToPath(dir));
        const each = replyWriter(currentLibrary(), fileURLToPath(dir));
        const exported = await writeExports(currentLibrary(), fileURLToPath(dir), { ...settings, each });
        say('Exports', `${exported} files for other programs`);
        const { written, drawn } = await publishSurroundings(currentLibrary(), fileURLToPath(dir), settings);
        say('Images', `${written} Open Graph images, ${drawn} of them drawn now`);
      },
    },
  };
}
