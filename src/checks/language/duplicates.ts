import type { Article } from '../../model/library.ts';
import type { Locale } from '../../model/locale.ts';

type Field = 'title' | 'description';

/** Texts as they are compared: while one writes, thousands of articles are the same from save to save. */
const compared: Record<Field, WeakMap<Article, string>> = { title: new WeakMap(), description: new WeakMap() };

/** Articles whose title or description, as a reader compares it, an earlier article of their language has already. */
export function repeatedIn(articles: readonly Article[], field: Field): [Article, Article][] {
  const first = new Map<string, Article>();
  const repeated: [Article, Article][] = [];
  for (const article of articles) {
    const known = compared[field].get(article);
    const key = known ?? `${article.locale}/${asCompared(article[field], article.locale)}`;
    if (known === undefined) compared[field].set(article, key);
    const earlier = first.get(key);
    if (earlier) repeated.push([article, earlier]);
    else first.set(key, article);
  }
  return repeated;
}

function asCompared(text: string, locale: Locale): string {
  return text.normalize('NFC').toLocaleLowerCase(locale).replace(/\s+/g, ' ').trim();
}
