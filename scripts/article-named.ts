import type { Article, Library } from '../src/model/library.ts';

/** What a name on the command line means. */
export interface NamedArticle {
  /** The article in each of its languages, in the order of the site's. */
  all: Article[];
  /** The one of them that is meant, where the name is that of a file, or there is but one. */
  one: Article | undefined;
}

/**
 * The article of a name: its id, its file, or the end of its address. Throws with what is like it where there is none.
 */
export function articleNamed(name: string, { articles, site }: Library): NamedArticle {
  const file = name.replaceAll('\\', '/').replace(/\.mdx$/, '');
  const meant =
    articles.find((article) => file.endsWith(article.file.replace(/\.mdx$/, ''))) ??
    articles.find(({ slug }) => slug === name);
  const id = articles.some((article) => article.id === name) ? name : meant?.id;
  if (id !== undefined) {
    const rank = ({ locale }: Article) => site.locales.indexOf(locale);
    const all = articles.filter((article) => article.id === id).toSorted((a, b) => rank(a) - rank(b));
    return { all, one: all.length === 1 ? all[0] : id === name ? undefined : meant };
  }
  const like = articles.filter(({ id, slug }) => slug.includes(name) || id.includes(name)).slice(0, 5);
  const hint = like.length > 0 ? ` Is it one of ${like.map(({ id, slug }) => `${id} (${slug})`).join(', ')}?` : '';
  throw new Error(`Unexpected article “${name}”, expected the id or the file of one that can be read.${hint}`);
}
