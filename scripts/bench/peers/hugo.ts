import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { articleInQuestion, type Contestant, type Task } from '../contestant.ts';
import { type FolderStyle, markdownFolder, pathOf } from '../corpus/markdown-folder.ts';
import { PAGEFIND, thenPagefind } from './pagefind.ts';
import type { Peer } from './peer.ts';
import { articleLayout, calloutMarkup, type Slots, searchLayout } from './plain-layout.ts';

export const hugo: Peer = {
  name: 'hugo',
  description: 'the hugo on the PATH, then Pagefind; a bare layout, search on a page of its own',
  home: 'hugo',
  packages: PAGEFIND,
  require: hugoVersion,
  enter,
};

export const HUGO_STYLE: FolderStyle = {
  extension: 'md',
  front: '_index.md',
  linkEnd: '/',
  callout: (title, text) => `{{< callout "${title}" >}}${text}{{< /callout >}}`,
};

async function enter({ corpus, dir }: Task): Promise<Contestant> {
  const content = join(dir, 'content');
  const outDir = join(dir, 'dist');
  const folder = markdownFolder(corpus, content, HUGO_STYLE);
  return {
    name: 'hugo',
    version: `Hugo ${await hugoVersion()}, Pagefind ${PAGEFIND.pagefind}; bare layout`,
    build: thenPagefind(['hugo', '--quiet'], dir, outDir),
    outDir,
    pages: { article: `/${pathOf(articleInQuestion(corpus))}/`, front: '/' },
    write: async () => {
      await folder.write();
      await writeFile(join(content, 'search.md'), '---\ntitle: Search\nlayout: search\n---\n');
      await writeFile(join(dir, 'hugo.toml'), CONFIG);
      const layouts = join(dir, 'layouts');
      for (const kind of ['_default', 'shortcodes']) await mkdir(join(layouts, kind), { recursive: true });
      await writeFile(join(layouts, '_default/single.html'), articleLayout(corpus, SLOTS));
      await writeFile(join(layouts, '_default/search.html'), searchLayout(corpus, SLOTS));
      await writeFile(join(layouts, 'index.html'), articleLayout(corpus, SLOTS));
      await writeFile(join(layouts, 'shortcodes/callout.html'), CALLOUT);
    },
    made: [outDir],
    edit: folder.edit,
  };
}

/** As in `0.111.3`. Throws where there is no Hugo. */
async function hugoVersion(): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('hugo', ['version']);
    return /v(\d+\.\d+\.\d+)/.exec(stdout)?.[1] ?? stdout.trim();
  } catch (error) {
    const said = (error as Error).message;
    throw new Error(`There is no hugo on the PATH (${said}). Install it, as with apt-get install hugo.`);
  }
}

const SLOTS: Slots = { title: '{{ .Title }}', description: '{{ .Description }}', content: '{{ .Content }}' };

const CALLOUT = calloutMarkup('{{ .Get 0 }}', '{{ .Page.RenderString (dict "display" "block") .Inner }}');

/** Sitemap and RSS come by themselves; lists of articles by tag or folder are left out, as the others have none. */
const CONFIG = `baseURL = "https://help.fjordline.example/"
languageCode = "en"
title = "Fjord Line Help"
publishDir = "dist"
disableKinds = ["section", "taxonomy", "term"]
`;
