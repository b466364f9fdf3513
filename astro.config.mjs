import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { settingsOf } from './src/integration/settings.ts';
import { waypost } from './src/integration/waypost.ts';

const settings = settingsOf(process.env);

/** Scripts that few pages load; what these share with one another must not weigh on all the others. */
const OF_FEW_PAGES = /\/src\/(model|replies|render|components\/(door|replies\/(?!reply-kit|agent-here)))/;

export default defineConfig({
  outDir: settings.outDir,
  cacheDir: join(settings.cacheDir, 'astro'),
  trailingSlash: 'always',
  // A strict content security policy allows no inline style and no inline script.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  vite: {
    // No page asks the browser for a package, so there is nothing to look for when `astro dev` starts.
    optimizeDeps: { noDiscovery: true },
    worker: { format: 'es', rolldownOptions: { output: { comments: false } } },
    // One sheet and few scripts: on a phone each request costs more than the bytes that it saves.
    // `SiteFolder` empties the folder, but for what stays as it is.
    build: { assetsInlineLimit: 0, cssCodeSplit: false, emptyOutDir: false },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              comments: false,
              codeSplitting: {
                groups: [
                  { name: 'shared', minShareCount: 2, test: (id) => !OF_FEW_PAGES.test(id) },
                  { name: 'replies', minShareCount: 2, test: (id) => OF_FEW_PAGES.test(id) && !/\/door\//.test(id) },
                ],
              },
            },
          },
        },
      },
    },
  },
  markdown: { syntaxHighlight: false },
  integrations: [waypost(settings), mdx()],
});
