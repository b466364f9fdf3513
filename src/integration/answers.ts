import type { ViteDevServer } from 'vite';
import { answerFilesOf } from '../answers/open-answers.ts';
import type { AnswerFiles } from '../answers/write-files.ts';
import { contentTypeOf } from '../hosting/content-types.ts';
import { currentLibrary } from '../library/current.ts';
import { answersPartHref } from '../model/answer-parts.ts';
import { hrefs } from '../model/hrefs.ts';
import type { Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import type { SiteFolder } from '../site/site-folder.ts';

/**
 * Writes the search index of each language. Its name stays the same, and browsers ask each time whether it
 * is still what they have (304): a name with a digest would stand in every page, so that a comma in one
 * article made every page anew, and a page kept from yesterday would ask for a file that is gone.
 */
export async function publishAnswers(library: Library, site: SiteFolder): Promise<void> {
  for (const locale of library.site.locales) {
    for (const [href, text] of addressed(await answerFilesOf(library, locale), locale)) site.write(href.slice(1), text);
  }
}

/** The files of a language by their addresses. */
function addressed({ index, passages, names, texts }: AnswerFiles, locale: Locale): Map<string, string> {
  return new Map([
    [hrefs.answers(locale), index],
    [hrefs.answersText(locale), passages],
    ...names.map((text, part) => [answersPartHref(locale, 'names', part), text] as const),
    ...texts.map((text, part) => [answersPartHref(locale, 'texts', part), text] as const),
  ]);
}

/** Serves the search index while one writes, made from the Library as it is. */
export function serveAnswers(server: ViteDevServer): void {
  server.middlewares.use((request, response, next) => {
    const path = request.url?.split('?')[0] ?? '';
    const library = currentLibrary();
    const [, named] = /^\/answers\/(\w+)[./]/.exec(path) ?? [];
    const locale = library.site.locales.find((its) => its === named);
    if (!locale) return next();
    answerFilesOf(library, locale).then((files) => {
      const text = addressed(files, locale).get(path);
      if (text === undefined) return next();
      response.setHeader('Content-Type', contentTypeOf(path));
      response.end(text);
    }, next);
  });
}
