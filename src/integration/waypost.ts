import { rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import type { AstroIntegration } from 'astro';
import { currentLibrary, hasCurrentLibrary } from '../library/current.ts';
import { articleConventions } from '../render/mdx-plugin.ts';
import { setIndexAside } from '../search/kept-index.ts';
import { marksOf, rememberSite } from '../site/last-site.ts';
import { SiteFolder } from '../site/site-folder.ts';
import { publishAnswers, serveAnswers } from './answers.ts';
import { type PublishedArticles, publishArticles } from './articles.ts';
import { whenArticlesCanBeLaidOut } from './at-once.ts';
import { codeArticles } from './code-articles.ts';
import { guardDevServer } from './dev-gate.ts';
import { publishEditors, serveEditors } from './editors.ts';
import { serveExports } from './exports.ts';
import { publishImages } from './images.ts';
import { KeptPages } from './kept-pages.ts';
import { publishMedia, serveMedia } from './media.ts';
import { passGate } from './open-gate.ts';
import { notePageScripts } from './page-scripts.ts';
import { makerOf } from './pages-code.ts';
import { plainImports } from './plain-imports.ts';
import { say } from './progress.ts';
import { publishSurroundings, serveSurroundings } from './publish.ts';
import { serveReplies } from './replies.ts';
import type { Settings } from './settings.ts';
import { publishSignposts } from './signposts.ts';
import { serveReport } from './toolbar/serve-report.ts';

/** The page during which all articles are laid out; nothing of it is published. */
const ARTICLES_AT_ONCE = '/_articles/';
const AT_ONCE_PAGE = new URL('articles-at-once.astro', import.meta.url);

/** Runs in each page of the dev server. */
const REFRESH_PAGE = fileURLToPath(new URL('refresh-page.ts', import.meta.url));

const TOOLBAR_APP = new URL('toolbar/app.ts', import.meta.url);
/** A signpost: where an article stands, and what it still lacks. */
const TOOLBAR_ICON =
  '<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round"><path d="M12 3v18M12 5h6l3 3-3 3h-6zM12 12H7l-3 2.5L7 17h5"/></svg>';

/**
 * Where Waypost meets Astro. A build reads the content folder, passes the gate, and only then starts;
 * a dev server reads it again at every save and shows what the gate says in the browser.
 */
export function waypost(settings: Settings): AstroIntegration {
  const { contentDir, outDir, cacheDir } = settings;
  let site: SiteFolder;
  let kept: KeptPages;
  let articles: PublishedArticles = { pages: 0, exports: 0 };
  return {
    name: 'waypost',
    hooks: {
      'astro:config:setup': async ({ command, addDevToolbarApp, injectRoute, injectScript, updateConfig }) => {
        if (command === 'preview') return;
        addDevToolbarApp({ id: 'waypost', name: 'Waypost', icon: TOOLBAR_ICON, entrypoint: TOOLBAR_APP });
        // `npm run build` has been through the gate before it starts Astro; `astro build` has not.
        if (!hasCurrentLibrary()) await passGate(settings, { stopOnErrors: command === 'build' });
        if (command === 'dev') injectScript('page', `import ${JSON.stringify(REFRESH_PAGE)};`);
        const library = currentLibrary();
        if (command === 'build') injectRoute({ pattern: ARTICLES_AT_ONCE, entrypoint: AT_ONCE_PAGE, prerender: true });
        updateConfig({
          site: library.site.url,
          markdown: {
            processor: satteri({ hastPlugins: [articleConventions(currentLibrary)] }),
          },
          vite: {
            // The gate watches the content by itself (watch-folder.ts); in a build, Astro has nothing watched.
            ...(command === 'dev' && {
              server: { watch: { ignored: [(path: string) => path.startsWith(contentDir + sep)] } },
            }),
            define: { __IS_BUILD__: command === 'build' },
            plugins: [codeArticles(currentLibrary), plainImports(), notePageScripts()],
          },
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        // Astro makes a server for itself, too, as before it checks types: nobody asks that one for pages.
        if (!server.httpServer) return;
        serveMedia(server);
        serveSurroundings(server);
        serveAnswers(server);
        serveExports(server, settings);
        serveReplies(server);
        serveEditors(server, settings);
        serveReport(server, settings);
        guardDevServer(server, settings, logger);
      },
      'astro:build:start': async ({ setPrerenderer }) => {
        const replaced = rememberSite(outDir, cacheDir);
        await setIndexAside(outDir, cacheDir);
        site = SiteFolder.open(outDir, marksOf(cacheDir), await makerOf(settings), replaced);
        kept = new KeptPages(site);
        setPrerenderer(kept.before);
        whenArticlesCanBeLaidOut(async (layOut) => {
          articles = await publishArticles(currentLibrary(), { site, kept, layOut, cacheDir });
        });
      },
      'astro:build:done': async ({ pages }) => {
        const library = currentLibrary();
        rmSync(join(outDir, ARTICLES_AT_ONCE), { recursive: true, force: true });
        say(
          'Pages',
          `${pages.length - 1 + articles.pages} written${kept.count > 0 ? `, ${kept.count} as they were` : ''}`,
        );
        kept.remember();
        say('Links', `${publishSignposts(library, site)} pages that lead on to these`);
        publishMedia(library, site);
        await publishAnswers(library, site);
        publishSurroundings(library, site, settings);
        say('Exports', `${articles.exports} files for other programs`);
        if (settings.editors) say('Editors', `${publishEditors(library, site, settings)} files of the editors’ room`);
        await publishImages(library, site, settings);
        await site.close();
      },
    },
  };
}
