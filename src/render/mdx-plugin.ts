import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import type { Heading, Library } from '../model/library.ts';
import { isLocale, type Locale } from '../model/locale.ts';
import { resolveHref } from '../model/resolve-href.ts';
import { createAnchors } from '../model/slug.ts';
import { alignmentOf } from './alignment.ts';

/**
 * Gives pages that go through @astrojs/mdx the anchors and addresses that `renderBody` gives articles.
 * `library` is asked anew for each page, since `astro dev` reads it again while it runs.
 */
export function articleConventions(library: () => Library): HastPluginEntry {
  return ({ fileURL }) => {
    const anchor = createAnchors();
    const headings = [...headingsOf(fileURL, library())];
    return defineHastPlugin({
      name: 'waypost-article-conventions',
      element: [
        {
          filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
          visit(node, context) {
            context.setProperty(node, 'id', headings.shift()?.anchor ?? anchor(context.textContent(node)));
            const declared = node.children.find((child) => isAnchor(child));
            if (declared) context.removeNode(declared);
          },
        },
        {
          filter: ['th', 'td'],
          visit(node, context) {
            const alignment = alignmentOf(node);
            if (!alignment) return;
            context.setProperty(node, 'style', null);
            context.setProperty(node, 'className', [alignment]);
          },
        },
        {
          filter: ['a'],
          visit(node, context) {
            const href = node.properties['href'];
            if (typeof href !== 'string') return;
            context.setProperty(node, 'href', resolveHref(href, localeOf(fileURL, library()), library()));
          },
        },
      ],
    });
  };
}

/** What is known of the headings of an article, in their order. */
function headingsOf(fileURL: URL | undefined, library: Library): readonly Heading[] {
  const path = fileURL && fileURLToPath(fileURL);
  return library.articles.find(({ file }) => join(library.dir, file) === path)?.headings ?? [];
}

/** The first permanent anchor of a heading is its id, and nothing else; further ones are elements inside it. */
function isAnchor(node: { type: string }): boolean {
  return node.type === 'mdxJsxTextElement' && 'name' in node && node.name === 'Anchor';
}

/** The locale of the folder that a file lies in, or the site's own. */
function localeOf(fileURL: URL | undefined, library: Library): Locale {
  const folders = fileURL ? relative(library.dir, fileURLToPath(fileURL)).split(sep) : [];
  return folders.find(isLocale) ?? (library.site.locales[0] as Locale);
}
