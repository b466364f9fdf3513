import { writeExports } from '../exports/write-exports.ts';
import { hrefs } from '../model/hrefs.ts';
import type { Article, Library } from '../model/library.ts';
import { bodyTree, type HastNode, segmentsOf } from '../render/render-body.ts';
import type { SiteFolder } from '../site/site-folder.ts';
import { articleView } from '../views/article.ts';
import { viewDigest } from '../views/view-digest.ts';
import type { LayOut } from './at-once.ts';
import type { KeptPages } from './kept-pages.ts';
import { ReplyFiles } from './replies.ts';

/** How many files were written of articles, and which pages among them are new. */
export interface PublishedArticles {
  pages: number;
  exports: number;
}

/**
 * Writes all that a site has of each article, in one pass over them: the page, what other programs read and, at its
 * end, the replies. An article is parsed once for all of these, and not at all where all of them can stay.
 */
export async function publishArticles(
  library: Library,
  { site, kept, layOut, cacheDir }: { site: SiteFolder; kept: KeptPages; layOut: LayOut; cacheDir: string },
): Promise<PublishedArticles> {
  let pages = 0;
  const trees = new LastTree(library);
  const replies = new ReplyFiles();
  const exports = await writeExports(library, site, {
    cacheDir,
    treeOf: (article) => trees.of(article),
    each: async (source) => {
      replies.add(source);
      const { article } = source;
      if (article.hasCode) return;
      const view = articleView(article, library);
      const file = fileOf(article);
      const key = kept.keyOf(viewDigest(view));
      if (kept.keeps(file, key)) return;
      const body = segmentsOf(trees.of(article), article.locale, library);
      site.put(file, await layOut({ view, article, library, body }), key);
      pages++;
    },
  });
  replies.write(site);
  return { pages, exports };
}

function fileOf({ locale, slug }: Article): string {
  return `${hrefs.article(locale, slug).slice(1)}index.html`;
}

/** The body that was asked for last: those who need it ask one after another. */
class LastTree {
  readonly #library: Library;
  #last: { article: Article; tree: HastNode[] } | undefined;

  constructor(library: Library) {
    this.#library = library;
  }

  of(article: Article): HastNode[] {
    if (this.#last?.article !== article) this.#last = { article, tree: bodyTree(article, this.#library) };
    return this.#last.tree;
  }
}
