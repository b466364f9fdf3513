import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { contentTypeOf } from '../hosting/content-types.ts';
import { currentLibrary } from '../library/current.ts';
import { hrefs } from '../model/hrefs.ts';
import { type Library, publishedArticles } from '../model/library.ts';
import { draftReply } from '../replies/draft-reply.ts';

/** Writes a small file for each article, so that a page fetches but the replies that it shows. */
export async function publishReplies(library: Library, distDir: string): Promise<void> {
  for (const locale of library.site.locales)
    await mkdir(join(distDir, dirname(hrefs.reply(locale, 'any'))), { recursive: true });
  for (const article of publishedArticles(library))
    await writeFile(
      join(distDir, hrefs.reply(article.locale, article.id)),
      JSON.stringify(draftReply(article, library)),
    );
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
