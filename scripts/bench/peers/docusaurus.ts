import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleInQuestion, type Contestant, type Task } from '../contestant.ts';
import type { CorpusArticle } from '../corpus/make-corpus.ts';
import { type FolderStyle, markdownFolder, pathOf, stageLinks } from '../corpus/markdown-folder.ts';
import type { Peer } from './peer.ts';

/** What a new site of this version begins with. */
const PACKAGES = {
  '@docusaurus/core': '3.10.2',
  '@docusaurus/faster': '3.10.2',
  '@docusaurus/preset-classic': '3.10.2',
  '@mdx-js/react': '3.1.1',
  react: '19.2.0',
  'react-dom': '19.2.0',
} as const;

export const docusaurus: Peer = {
  name: 'docusaurus',
  description: 'its classic preset, docs only, Rspack; no search; a sidebar that links to stages',
  home: 'docusaurus',
  packages: PACKAGES,
  enter,
};

/** Articles name their sidebar: most are not in it, and would stand without one. */
export const DOCUSAURUS_STYLE: FolderStyle = {
  extension: 'md',
  front: 'index.md',
  linkEnd: '',
  frontmatter: { displayed_sidebar: 'docs' },
  callout: (title, text) => `:::tip[${title}]\n\n${text}\n\n:::`,
};

function enter({ corpus, dir }: Task): Contestant {
  const folder = markdownFolder(corpus, join(dir, 'docs'), DOCUSAURUS_STYLE);
  return {
    name: 'docusaurus',
    version: `Docusaurus ${PACKAGES['@docusaurus/core']}, React ${PACKAGES.react}; no search; sidebar: stages`,
    build: {
      argv: [
        process.execPath,
        join(dir, '../node_modules/@docusaurus/core/bin/docusaurus.mjs'),
        'build',
        '--out-dir',
        'dist',
      ],
      cwd: dir,
      // It would look for a newer version of itself.
      env: { NO_UPDATE_NOTIFIER: '1' },
    },
    outDir: join(dir, 'dist'),
    pages: { article: `/${pathOf(articleInQuestion(corpus))}/`, front: '/' },
    write: async () => {
      await mkdir(dir, { recursive: true });
      // The nearest manifest says where bundlers keep their caches, so each site has its own. It has no type: Docusaurus
      // makes modules and scripts alike, all of them `.js`.
      await writeFile(join(dir, 'package.json'), '{ "private": true }');
      await writeFile(join(dir, 'docusaurus.config.js'), CONFIG);
      await writeFile(join(dir, 'sidebars.js'), sidebarsFor(corpus));
      await folder.write();
    },
    made: ['dist', '.docusaurus', 'node_modules'].map((made) => join(dir, made)),
    edit: folder.edit,
  };
}

function sidebarsFor(corpus: readonly CorpusArticle[]): string {
  const docs = stageLinks(corpus).map(({ stage, article }) => ({ type: 'doc', id: pathOf(article), label: stage }));
  return `export default { docs: ${JSON.stringify(docs)} };\n`;
}

const CONFIG = `export default {
  title: 'Fjord Line Help',
  url: 'https://help.fjordline.example',
  baseUrl: '/',
  future: { v4: true },
  staticDirectories: [],
  presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: './sidebars.js' }, blog: false }]],
};
`;
