import { digestOf } from '../src/library/cache.ts';
import { readArticleContent, toArticle } from '../src/library/read-article.ts';
import type { Article, Library } from '../src/model/library.ts';
import type { Locale } from '../src/model/locale.ts';

/**
 * The library as it would be if an article of it, or a new one, had this text, and that article.
 * Nothing where the text is that of no article.
 */
export function libraryWith(
  file: string,
  text: string,
  library: Library,
): { library: Library; article: Article } | undefined {
  const { content } = readArticleContent({ file, source: text });
  if (!content) return undefined;
  const locale = file.split('/')[1] as Locale;
  const article = toArticle({ file, source: text }, locale, digestOf(text), content);
  const others = library.articles.filter((other) => other.file !== file);
  const articles = [...others, article].sort((a, b) => (a.file < b.file ? -1 : 1));
  return { library: { ...library, articles }, article };
}
