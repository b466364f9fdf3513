import { absolute, hrefs } from '../model/hrefs.ts';
import type { Article, Library } from '../model/library.ts';
import type { Site } from '../model/schemas/site.ts';
import { shareLetter } from '../model/share-letter.ts';

/** The ways to pass an article on that the site offers. */
export interface Share {
  ways: Site['share'];
  title: string;
  url: string;
  mailto: string;
}

export function shareOf(article: Article, library: Library): Share {
  const url = absolute(hrefs.article(article.locale, article.slug), library.site.url);
  return { ways: library.site.share, title: article.title, url, mailto: shareLetter(article, url) };
}
