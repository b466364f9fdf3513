import type { ViteDevServer } from 'vite';
import { answerFilesOf } from '../answers/open-answers.ts';
import { contentTypeOf } from '../hosting/content-types.ts';
import { currentLibrary } from '../library/current.ts';
import type { Library } from '../model/library.ts';
import type { SiteFolder } from '../site/site-folder.ts';

/**
 * Writes the search index of each language. Its name stays the same, and browsers ask each time whether it
 * is still what they have (304): a name with a digest would stand in every page, so that a comma in one
 * article made every page anew, and a page kept from yesterday would ask for a file that is gone.
 */
export async function publishAnswers(library: Library, site: SiteFolder): Promise<void> {
  for (const locale of library.site.locales) {
    for (const [href, text] of await answerFilesOf(library, locale)) site.write(href.slice(1), text);
  }
}

/** The address of a file of the answers, with its language; see model/hrefs.ts and model/answer-parts.ts. */
const HREF = /^\/answers\/(?:parts\/)?(\w+)[./]/;

/** Serves the search index while one writes, made from the Library as it is. */
export function serveAnswers(server: ViteDevServer): void {
  server.middlewares.use((request, response, next) => {
    const path = request.url?.split('?')[0] ?? '';
    const library = currentLibrary();
    const named = HREF.exec(path)?.[1];
    const locale = library.site.locales.find((its) => its === named);
    if (!locale) return next();
    answerFilesOf(library, locale).then((files) => {
      const text = files.get(path);
      if (text === undefined) return next();
      response.setHeader('Content-Type', contentTypeOf(path));
      response.end(text);
    }, next);
  });
}
