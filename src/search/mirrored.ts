import type { Article } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import { fold } from './fold.ts';

/**
 * What an article's page mirrors as the hidden metadata `questions`, so that the search finds it by words
 * that the reader never sees: how customers ask, and how they spell without Nordic letters.
 */
export function mirroredQuestions(article: Pick<Article, 'questions' | 'title' | 'headings' | 'locale'>): string {
  const { questions, title, headings, locale } = article;
  const texts = [...questions, title, ...headings.map(({ text }) => text)];
  return [...questions, ...plainSpellings(texts, locale)].join(' ');
}

/** The search itself folds å, ä and ö, but neither æ nor ø, nor aa, ae and oe. */
function plainSpellings(texts: readonly string[], locale: Locale): string[] {
  const words =
    texts
      .join(' ')
      .toLocaleLowerCase(locale)
      .match(/\p{L}+/gu) ?? [];
  const unfolded = words.filter((word) => /[æø]|aa|ae|oe/.test(word) && fold(word, locale) !== word);
  return [...new Set(unfolded.map((word) => fold(word, locale)))];
}
