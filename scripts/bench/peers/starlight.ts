import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleInQuestion, type Contestant, type Task } from '../contestant.ts';
import { TOUCHPOINTS } from '../corpus/journey.ts';
import type { CorpusArticle } from '../corpus/make-corpus.ts';
import { type FolderStyle, markdownFolder, pathOf, stageLinks } from '../corpus/markdown-folder.ts';
import type { Peer } from './peer.ts';

const PACKAGES = { '@astrojs/starlight': '0.42.4', astro: '7.3.4' } as const;

/**
 * What stands in the sidebar. `all`: every article, as Starlight generates it from the folders. `stages`: a
 * link to one article of each stage, which keeps pages from growing with the number of articles and builds faster.
 */
type Sidebar = 'all' | 'stages';

export const starlight: Peer = {
  name: 'starlight',
  description: 'Astro’s Starlight with Pagefind; a sidebar that links to stages',
  home: 'starlight',
  packages: PACKAGES,
  enter: (task) => enter(task, 'starlight', 'stages'),
};

export const starlightSidebar: Peer = {
  ...starlight,
  name: 'starlight-sidebar',
  description: 'the same with every article in the sidebar, as Starlight does by itself',
  enter: (task) => enter(task, 'starlight-sidebar', 'all'),
};

/** Articles with the components that Starlight offers for the same things. */
export const STARLIGHT_STYLE: FolderStyle = {
  extension: 'mdx',
  front: 'index.mdx',
  linkEnd: '/',
  above: () => `import { Aside, Steps } from '@astrojs/starlight/components';`,
  steps: (list) => `<Steps>\n\n${list}\n\n</Steps>`,
  callout: (title, text) => `<Aside type="tip" title="${title}">\n\n${text}\n\n</Aside>`,
};

/** Starlight with its defaults: Pagefind, sitemap, highlighted code. */
function enter({ corpus, dir }: Task, name: string, sidebar: Sidebar): Contestant {
  const docs = join(dir, 'src/content/docs');
  const folder = markdownFolder(corpus, docs, STARLIGHT_STYLE);
  const versions = Object.entries(PACKAGES).map(([pkg, version]) => `${pkg} ${version}`);
  return {
    name,
    version: `${versions.join(', ')}; sidebar: ${sidebar}`,
    build: {
      argv: [process.execPath, join(dir, '../node_modules/astro/bin/astro.mjs'), 'build'],
      cwd: dir,
      env: {},
    },
    outDir: join(dir, 'dist'),
    pages: { article: `/${pathOf(articleInQuestion(corpus))}/`, front: '/' },
    write: async () => {
      await mkdir(docs, { recursive: true });
      await writeFile(join(dir, 'astro.config.mjs'), configFor(sidebarOf(corpus, sidebar)));
      await writeFile(join(dir, 'src/content.config.ts'), CONTENT_CONFIG);
      await folder.write();
    },
    made: ['dist', '.astro', '.cache'].map((made) => join(dir, made)),
    edit: folder.edit,
  };
}

function sidebarOf(corpus: readonly CorpusArticle[], sidebar: Sidebar): unknown[] {
  if (sidebar === 'stages')
    return stageLinks(corpus).map(({ stage, article }) => ({ label: stage, link: `/${pathOf(article)}/` }));
  return Object.keys(TOUCHPOINTS).map((stage) => ({
    label: stage,
    collapsed: true,
    items: [{ autogenerate: { directory: stage } }],
  }));
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
