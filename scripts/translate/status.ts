import type { Article } from '../../src/model/library.ts';
import type { Locale } from '../../src/model/locale.ts';

/** Where an article stands in one language. */
export type TranslationState =
  | { state: 'source' | 'own' | 'current' | 'missing' }
  | { state: 'draft'; article: Article }
  /** `changes` are those of the source since: major ones make it stale, minor ones may be followed. */
  | { state: 'stale' | 'behind'; article: Article; changes: Article['changes'] };

export type LocaleStatus = TranslationState & { locale: Locale; article?: Article };

/** The one that the others were translated from; else the first that was written in its own language. */
export function sourceOf(articles: readonly Article[], wanted?: Locale): Article {
  const published = articles.filter(({ draft }) => !draft);
  const pool = published.length > 0 ? published : articles;
  const from = wanted ?? articles.find(({ translated }) => translated)?.translated?.from;
  const source =
    pool.find(({ locale }) => locale === from) ??
    (wanted ? undefined : (pool.find(({ translated }) => !translated) ?? pool[0]));
  if (source) return source;
  throw new Error(`Unexpected --from ${wanted}, expected one of ${pool.map(({ locale }) => locale).join(', ')}.`);
}

/** Where an article stands in each language, in the order of the site's. */
export function statusOf(articles: readonly Article[], source: Article, locales: readonly Locale[]): LocaleStatus[] {
  return locales.map((locale) => {
    const article = articles.find((each) => each.locale === locale);
    return { locale, ...(article && { article }), ...stateOf(article, source) };
  });
}

function stateOf(article: Article | undefined, source: Article): TranslationState {
  if (!article) return { state: 'missing' };
  if (article === source) return { state: 'source' };
  if (article.draft) return { state: 'draft', article };
  const { translated } = article;
  if (translated?.from !== source.locale) return { state: 'own' };
  const changes = source.changes.filter(({ at }) => at > translated.at);
  if (changes.length === 0) return { state: 'current' };
  const isStale = changes.some(({ significance }) => significance === 'major');
  return { state: isStale ? 'stale' : 'behind', article, changes };
}
