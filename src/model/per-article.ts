import type { Article } from './library.ts';

/**
 * A function of an article by itself that is worked out once for as long as the article is as it is: while one
 * writes, thousands are the same from save to save.
 */
export function perArticle<T>(workOut: (article: Article) => T): (article: Article) => T {
  const known = new WeakMap<Article, { value: T }>();
  return (article) => {
    const before = known.get(article);
    if (before) return before.value;
    const value = workOut(article);
    known.set(article, { value });
    return value;
  };
}
