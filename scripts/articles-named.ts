import type { Article, Library } from '../src/model/library.ts';

/**
 * The article that a name on the command line means, in each of its languages, in the order of the site's: its id,
 * its file, or the end of its address. Throws with what is like it where there is none.
 */
export function articlesNamed(name: string, { articles, site }: Library): Article[] {
  const file = name.replaceAll('\\', '/').replace(/\.mdx$/, '');
  const found =
    articles.find(({ id }) => id === name) ??
    articles.find((article) => file.endsWith(article.file.replace(/\.mdx$/, ''))) ??
    articles.find(({ slug }) => slug === name);
  if (found) {
    const rank = ({ locale }: Article) => site.locales.indexOf(locale);
    return articles.filter(({ id }) => id === found.id).toSorted((a, b) => rank(a) - rank(b));
  }
  const like = articles.filter(({ id, slug }) => slug.includes(name) || id.includes(name)).slice(0, 5);
  const hint = like.length > 0 ? ` Is it one of ${like.map(({ id, slug }) => `${id} (${slug})`).join(', ')}?` : '';
  throw new Error(`Unexpected article “${name}”, expected the id or the file of one that can be read.${hint}`);
}
