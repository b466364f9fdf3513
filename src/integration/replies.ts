import type { ViteDevServer } from 'vite';
import { contentTypeOf } from '../hosting/content-types.ts';
import { currentLibrary } from '../library/current.ts';
import { type Article, type Library, publishedArticles } from '../model/library.ts';
import { replyHrefs } from '../model/reply-hrefs.ts';
import { draftReply } from '../replies/draft-reply.ts';
import type { ReplyDraft } from '../replies/reply.ts';
import type { SiteFolder } from '../site/site-folder.ts';

/**
 * Gathers what the replies with all articles are made of, many to a file: hosts count files, and a build takes
 * longer to write one for each article.
 */
export class ReplyFiles {
  /** As JSON, which takes less room than what it says. */
  readonly #drafts = new Map<string, string[]>();

  /** Adds an article; those of one language must come by id, so that a file is the same each time. */
  add({ article: { locale, id }, draft }: { article: Article; draft: ReplyDraft }): void {
    const href = replyHrefs.file(locale, id);
    const drafts = this.#drafts.get(href) ?? [];
    this.#drafts.set(href, drafts);
    drafts.push(JSON.stringify(draft));
  }

  /** Writes the files, once all articles are in them. */
  write(site: SiteFolder): void {
    for (const [href, drafts] of this.#drafts) site.write(href.slice(1), fileWith(drafts));
  }
}

/** The file of replies at an address, made now; nothing where no article has its reply there. */
export function replyFileAt(href: string, library: Library): string | undefined {
  const articles = publishedArticles(library)
    .filter(({ locale, id }) => replyHrefs.file(locale, id) === href)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return articles.length > 0
    ? fileWith(articles.map((article) => JSON.stringify(draftReply(article, library))))
    : undefined;
}

/** A list and no object: ids as names of its properties could be names that every object has. */
function fileWith(drafts: readonly string[]): string {
  return `[${drafts.join(',\n')}]\n`;
}

/** Serves the same while one writes, made from the Library as it is. */
export function serveReplies(server: ViteDevServer): void {
  server.middlewares.use((request, response, next) => {
    const path = request.url?.split('?')[0] ?? '';
    const text = path.startsWith(replyHrefs.all()) ? replyFileAt(path, currentLibrary()) : undefined;
    if (text === undefined) return next();
    response.setHeader('Content-Type', contentTypeOf(path));
    response.end(text);
  });
}
