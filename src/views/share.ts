import { absolute, hrefs } from '../model/hrefs.ts';
import type { Article, Library } from '../model/library.ts';
import type { Site } from '../model/schemas/site.ts';

/** The ways to pass an article on that the site offers. */
export interface Share {
  ways: Site['share'];
  title: string;
  url: string;
  mailto: string;
}

/** Some mail programs cut a longer address short. */
const MOST_IN_MAILTO = 1900;

export function shareOf(article: Article, library: Library): Share {
  const url = absolute(hrefs.article(article.locale, article.slug), library.site.url);
  return { ways: library.site.share, title: article.title, url, mailto: mailto(article, url) };
}

/** A letter with the title, the description as far as there is room, and the address, which is never cut. */
function mailto({ title, description }: Article, url: string): string {
  // By letters, so that no half of a character is left at a cut.
  const subject = [...title.toWellFormed()].slice(0, 100).join('');
  const letters = [...description.toWellFormed()];
  const write = (text: string) =>
    `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${text}\n\n${url}`)}`;
  while (letters.length > 0 && write(letters.join('')).length > MOST_IN_MAILTO) letters.splice(-20);
  return write(letters.join(''));
}
