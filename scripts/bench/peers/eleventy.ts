import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleInQuestion, type Contestant, type Task } from '../contestant.ts';
import { type FolderStyle, markdownFolder, pathOf } from '../corpus/markdown-folder.ts';
import { PAGEFIND, thenPagefind } from './pagefind.ts';
import type { Peer } from './peer.ts';
import { articleLayout, calloutMarkup, type Slots, searchLayout } from './plain-layout.ts';

const PACKAGES = { '@11ty/eleventy': '3.1.8', ...PAGEFIND } as const;

export const eleventy: Peer = {
  name: 'eleventy',
  description: 'Eleventy, then Pagefind; a bare layout, search on a page of its own',
  home: 'eleventy',
  packages: PACKAGES,
  enter,
};

export const ELEVENTY_STYLE: FolderStyle = {
  extension: 'md',
  front: 'index.md',
  linkEnd: '/',
  callout: (title, text) => `{% callout "${title}" %}\n${text}\n{% endcallout %}`,
};

function enter({ corpus, dir }: Task): Contestant {
  const content = join(dir, 'content');
  const layouts = join(content, '_includes');
  const outDir = join(dir, 'dist');
  const folder = markdownFolder(corpus, content, ELEVENTY_STYLE);
  const program = join(dir, '../node_modules/@11ty/eleventy/cmd.cjs');
  return {
    name: 'eleventy',
    version: `Eleventy ${PACKAGES['@11ty/eleventy']}, Pagefind ${PACKAGES.pagefind}; bare layout`,
    build: thenPagefind([process.execPath, program, '--quiet'], dir, outDir),
    outDir,
    pages: { article: `/${pathOf(articleInQuestion(corpus))}/`, front: '/' },
    write: async () => {
      await mkdir(layouts, { recursive: true });
      await writeFile(join(dir, 'eleventy.config.js'), CONFIG);
      await writeFile(join(layouts, 'article.liquid'), articleLayout(corpus, SLOTS));
      await writeFile(join(layouts, 'search.liquid'), searchLayout(corpus, SLOTS));
      await writeFile(join(content, 'search.md'), '---\ntitle: Search\nlayout: search.liquid\n---\n');
      await folder.write();
    },
    made: [outDir],
    edit: folder.edit,
  };
}

const SLOTS: Slots = {
  title: '{{ title | escape }}',
  description: '{{ description | escape }}',
  content: '{{ content }}',
};

// biome-ignore lint/suspicious/noTemplateCurlyInString: they are filled when Eleventy runs the code below.
const CALLOUT = calloutMarkup('${title}', '${text.trim()}');

const CONFIG = `export default function (eleventy) {
  eleventy.addGlobalData('layout', 'article.liquid');
  eleventy.addPairedShortcode('callout', (text, title) => \`${CALLOUT}\`);
  return { dir: { input: 'content', output: 'dist' } };
}
`;
