import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleInQuestion, type Contestant, type Task } from '../contestant.ts';
import type { CorpusArticle } from '../corpus/make-corpus.ts';
import { type FolderStyle, markdownFolder, pathOf, stageLinks } from '../corpus/markdown-folder.ts';
import type { Peer } from './peer.ts';

const PACKAGES = { vitepress: '1.6.4', vue: '3.5.45' } as const;

export const vitepress: Peer = {
  name: 'vitepress',
  description: 'its default theme, its local search switched on; a sidebar that links to stages',
  home: 'vitepress',
  packages: PACKAGES,
  enter,
};

/** The title stands in the text: VitePress makes no heading of frontmatter. */
export const VITEPRESS_STYLE: FolderStyle = {
  extension: 'md',
  front: 'index.md',
  linkEnd: '',
  above: (title) => `# ${title}`,
  callout: (title, text) => `::: tip ${title}\n${text}\n:::`,
};

function enter({ corpus, dir }: Task): Contestant {
  const docs = join(dir, 'docs');
  const config = join(dir, '.vitepress');
  const folder = markdownFolder(corpus, docs, VITEPRESS_STYLE);
  return {
    name: 'vitepress',
    version: `VitePress ${PACKAGES.vitepress}, Vue ${PACKAGES.vue}; search: local; sidebar: stages`,
    build: {
      argv: [process.execPath, join(dir, '../node_modules/vitepress/bin/vitepress.js'), 'build'],
      cwd: dir,
      env: {},
    },
    outDir: join(dir, 'dist'),
    pages: { article: `/${pathOf(articleInQuestion(corpus))}.html`, front: '/' },
    write: async () => {
      await mkdir(config, { recursive: true });
      await writeFile(join(config, 'config.mjs'), configFor(corpus));
      await folder.write();
    },
    made: [join(dir, 'dist'), join(config, 'cache'), join(config, '.temp')],
    edit: folder.edit,
  };
}

function configFor(corpus: readonly CorpusArticle[]): string {
  const sidebar = stageLinks(corpus).map(({ stage, article }) => ({ text: stage, link: `/${pathOf(article)}` }));
  return `import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'Fjord Line Help',
  srcDir: 'docs',
  outDir: 'dist',
  themeConfig: { search: { provider: 'local' }, sidebar: ${JSON.stringify(sidebar)} },
});
`;
}
