import type { Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import { type Frame, frameOf, type LanguageLink } from './frame.ts';
import { type Head, type HeadInput, headOf } from './head.ts';

/** What every page has. A view is plain data that holds all that its page shows. */
export interface PageView {
  locale: Locale;
  head: Head;
  frame: Frame;
  /** Where the choice of language leads: the same page, or the front page where there is none. */
  languages: readonly (LanguageLink & { samePage: boolean })[];
}

export function pageView(input: HeadInput, library: Library): PageView {
  const frame = frameOf(library, input.locale);
  return {
    locale: input.locale,
    head: headOf(input, library),
    frame,
    languages: frame.languages.map((language) => {
      const path = input.paths.get(language.locale);
      return { ...language, href: path ?? language.href, samePage: path !== undefined };
    }),
  };
}
