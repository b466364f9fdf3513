import type { ViteDevServer } from 'vite';
import { exportFiles } from '../exports/export-file.ts';
import { exportSource } from '../exports/export-sources.ts';
import { exportText } from '../exports/export-text.ts';
import { markdownTwin } from '../exports/markdown-twin.ts';
import { contentTypeOf } from '../hosting/content-types.ts';
import { currentLibrary } from '../library/current.ts';
import { hrefs } from '../model/hrefs.ts';
import { type Article, type Library, publishedArticles } from '../model/library.ts';
import type { Settings } from './settings.ts';

/** Serves the exports while one writes, made from the Library as it is. */
export function serveExports(server: ViteDevServer, { cacheDir }: Settings): void {
  server.middlewares.use((request, response, next) => {
    const path = request.url?.split('?')[0] ?? '';
    const text = textAt(path, currentLibrary(), cacheDir);
    if (!text) return next();
    response.setHeader('Content-Type', contentTypeOf(path));
    send(text, response).catch(next);
  });
}

async function send(text: AsyncIterable<string> | Iterable<string>, response: NodeJS.WritableStream): Promise<void> {
  for await (const piece of text) response.write(piece);
  response.end();
}

/** What a build would write there, piece by piece; nothing for any other address. */
function textAt(
  path: string,
  library: Library,
  cacheDir: string,
): AsyncIterable<string> | Iterable<string> | undefined {
  const file = exportFiles(library).find(({ href }) => href === path);
  if (file) return exportText(file, library, { cacheDir });
  const article = articleOfTwin(path, library);
  return article && [markdownTwin(exportSource(article, library))];
}

function articleOfTwin(path: string, library: Library): Article | undefined {
  if (!path.endsWith('.md') || !library.site.exports.includes('markdown')) return undefined;
  return publishedArticles(library).find(({ locale, slug }) => hrefs.articleMarkdown(locale, slug) === path);
}
