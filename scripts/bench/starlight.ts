import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addedSentence, articleInQuestion, type Contestant, type Task } from './contestant.ts';
import { TOUCHPOINTS } from './corpus/journey.ts';
import type { CorpusArticle } from './corpus/make-corpus.ts';
import { starlightArticle, starlightFile, starlightHref, writeStarlightDocs } from './corpus/write-starlight.ts';

/** The versions that the figures are measured against. */
export const STARLIGHT_PACKAGES = { '@astrojs/starlight': '0.42.4', astro: '7.3.4' } as const;

/**
 * What stands in the sidebar. `all`: every article, as Starlight generates it from the folders. `stages`: a
 * link to one article of each stage, which keeps pages from growing with the number of articles and builds faster.
 */
export type Sidebar = 'all' | 'stages';

/** Starlight with its defaults: Pagefind, sitemap, highlighted code. `dir` lies beneath its `node_modules`. */
export function starlight({ corpus, dir }: Task, name: string, sidebar: Sidebar): Contestant {
  const docs = join(dir, 'src/content/docs');
  const outDir = join(dir, 'dist');
  const article = articleInQuestion(corpus);
  const versions = Object.entries(STARLIGHT_PACKAGES).map(([pkg, version]) => `${pkg} ${version}`);
  return {
    name,
    version: `${versions.join(', ')}; sidebar: ${sidebar}`,
    build: {
      argv: [process.execPath, join(dir, '../node_modules/astro/bin/astro.mjs'), 'build'],
      cwd: dir,
      env: {},
    },
    outDir,
    pages: { article: starlightHref(article), front: '/' },
    write: async () => {
      await mkdir(docs, { recursive: true });
      await writeFile(join(dir, 'astro.config.mjs'), configFor(sidebarOf(corpus, sidebar)));
      await writeFile(join(dir, 'src/content.config.ts'), CONTENT_CONFIG);
      await writeStarlightDocs(corpus, docs);
    },
    clean: async () => {
      for (const folder of ['dist', '.astro', '.cache']) await rm(join(dir, folder), { recursive: true, force: true });
    },
    edit: (round) =>
      writeFile(join(docs, starlightFile(article)), starlightArticle(article, corpus) + addedSentence(round)),
  };
}

function sidebarOf(corpus: readonly CorpusArticle[], sidebar: Sidebar): unknown[] {
  return Object.keys(TOUCHPOINTS).map((stage) => {
    const first = corpus.find((article) => article.stage === stage);
    if (sidebar === 'stages' && first) return { label: stage, link: starlightHref(first) };
    return { label: stage, collapsed: true, items: [{ autogenerate: { directory: stage } }] };
  });
}

/** Each site has caches of its own, where Astro would keep those of all sites in the one `node_modules`. */
function configFor(sidebar: unknown[]): string {
  return `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://help.fjordline.example',
  cacheDir: './.cache',
  vite: { cacheDir: './.cache/vite' },
  integrations: [starlight({ title: 'Fjord Line Help', sidebar: ${JSON.stringify(sidebar)} })],
});
`;
}

const CONTENT_CONFIG = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;
