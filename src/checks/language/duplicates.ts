import type { Article } from '../../model/library.ts';
import type { Locale } from '../../model/locale.ts';

/** Articles whose text, as a reader compares it, an earlier article of their language has already. */
export function repeatedIn(articles: readonly Article[], textOf: (article: Article) => string): [Article, Article][] {
  const first = new Map<string, Article>();
  const repeated: [Article, Article][] = [];
  for (const article of articles) {
    const key = `${article.locale}/${asCompared(textOf(article), article.locale)}`;
    const earlier = first.get(key);
    if (earlier) repeated.push([article, earlier]);
    else first.set(key, article);
  }
  return repeated;
}

function asCompared(text: string, locale: Locale): string {
  return text.normalize('NFC').toLocaleLowerCase(locale).replace(/\s+/g, ' ').trim();
}
