import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { settingsOf } from './src/integration/settings.ts';
import { waypost } from './src/integration/waypost.ts';

const settings = settingsOf(process.env);

export default defineConfig({
  outDir: settings.outDir,
  cacheDir: `${settings.cacheDir}/astro`,
  trailingSlash: 'always',
  // A strict content security policy allows no inline style and no inline script.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { syntaxHighlight: false },
  experimental: { incrementalBuild: true },
  integrations: [waypost(settings), mdx()],
});
