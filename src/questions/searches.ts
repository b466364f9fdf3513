import type { Answers } from '../answers/answers.ts';
import { answerFilesOf, openAnswers } from '../answers/open-answers.ts';
import type { Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';

/** The search of each language of a site. */
export type Searches = ReadonlyMap<Locale, Answers>;

/** Opens the search of each of the languages, all of the site's where none are named. */
export async function openSearches(library: Library, locales = library.site.locales): Promise<Searches> {
  const open = async (locale: Locale) =>
    [locale, await openAnswers(await answerFilesOf(library, locale), locale)] as const;
  return new Map(await Promise.all(locales.map(open)));
}

/** Tells whether a word says something on the site, in any of its languages. */
export function wordsOf(searches: Searches): (word: string) => boolean {
  return (word) =>
    [...searches.values()].some((search) => {
      const { words } = search.readQuery(word);
      return words.length > 0 && words.every(({ known, weight }) => known || weight < 1);
    });
}
