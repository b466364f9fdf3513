import { slugify } from '../../model/slug.ts';
import { type AnswerIndex, type ArticleEntry, INDEX_VERSION } from '../answer-index.ts';

/** The names of the articles of one part, as they are moved. */
interface NamesFile {
  version: number;
  ids: string;
  /** A line each; empty where it follows from the title. */
  slugs: string;
  titles: readonly string[];
}

export function writeNames(articles: readonly ArticleEntry[]): string {
  const file: NamesFile = {
    version: INDEX_VERSION,
    ids: articles.map(({ id }) => id).join('\n'),
    slugs: articles.map(({ slug, title }) => (slug === slugify(title) ? '' : slug)).join('\n'),
    titles: articles.map(({ title }) => title),
  };
  return JSON.stringify(file);
}

/** Gives the articles of a part their names. Throws where the file is of another version. */
export function addNames({ articles, parts }: AnswerIndex, part: number, json: string): void {
  const { version, ids, slugs, titles } = JSON.parse(json) as NamesFile;
  if (version !== INDEX_VERSION) throw new Error(`Unexpected names version ${version}.`);
  const [idList, slugList] = [ids.split('\n'), slugs.split('\n')];
  const first = part * (parts?.sizes.names ?? 0);
  titles.forEach((title, at) => {
    const article = articles[first + at];
    if (article) Object.assign(article, { id: idList[at], slug: slugList[at] || slugify(title), title });
  });
}
