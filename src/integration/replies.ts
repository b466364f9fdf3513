import type { ViteDevServer } from 'vite';
import type { ExportSource } from '../exports/export-kind.ts';
import { contentTypeOf } from '../hosting/content-types.ts';
import { currentLibrary } from '../library/current.ts';
import { hrefs } from '../model/hrefs.ts';
import { publishedArticles } from '../model/library.ts';
import { draftReply } from '../replies/draft-reply.ts';
import type { SiteFolder } from '../site/site-folder.ts';

/**
 * Writes a small file for each article that it is called with, so that a page fetches but the replies that
 * it shows.
 */
export function replyWriter(site: SiteFolder): (source: ExportSource) => void {
  return ({ article: { locale, id }, draft }) => site.write(hrefs.reply(locale, id).slice(1), JSON.stringify(draft));
}

/** Serves the same while one writes, made from the Library as it is. */
export function serveReplies(server: ViteDevServer): void {
  server.middlewares.use((request, response, next) => {
    const path = request.url?.split('?')[0] ?? '';
    if (!path.startsWith(hrefs.replies())) return next();
    const library = currentLibrary();
    const article = publishedArticles(library).find(({ locale, id }) => path === hrefs.reply(locale, id));
    if (!article) return next();
    response.setHeader('Content-Type', contentTypeOf(path));
    response.end(JSON.stringify(draftReply(article, library)));
  });
}
