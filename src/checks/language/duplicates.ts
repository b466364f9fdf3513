import type { Article } from '../../model/library.ts';
import type { Locale } from '../../model/locale.ts';
import { perArticle } from '../../model/per-article.ts';

type Field = 'title' | 'description';

/** Texts as they are compared. */
const compared: Record<Field, (article: Article) => string> = {
  title: perArticle(({ title, locale }) => `${locale}/${asCompared(title, locale)}`),
  description: perArticle(({ description, locale }) => `${locale}/${asCompared(description, locale)}`),
};

/** Articles whose title or description, as a reader compares it, an earlier article of their language has already. */
export function repeatedIn(articles: readonly Article[], field: Field): [Article, Article][] {
  const first = new Map<string, Article>();
  const repeated: [Article, Article][] = [];
  for (const article of articles) {
    const key = compared[field](article);
    const earlier = first.get(key);
    if (earlier) repeated.push([article, earlier]);
    else first.set(key, article);
  }
  return repeated;
}

function asCompared(text: string, locale: Locale): string {
  return text.normalize('NFC').toLocaleLowerCase(locale).replace(/\s+/g, ' ').trim();
}
