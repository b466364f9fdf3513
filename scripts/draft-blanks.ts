import { isUnwritten } from '../src/checks/language/blank.ts';
import { type Blank, blanksInBody, blanksInFields } from '../src/checks/language/blanks.ts';
import { partsOf } from '../src/checks/language/parts.ts';
import { parseMdx } from '../src/library/mdx.ts';
import { frontmatterPosition, readArticleContent, toArticle } from '../src/library/read-article.ts';
import type { Article, MdxSource } from '../src/model/library.ts';

/** Every blank of an article that is still to be written, in the order of the file. */
export function blanksOf(article: Article): Blank[] {
  const { title, description, need } = article;
  const own: [string, ...string[]][] = [
    [title, 'title'],
    [description, 'description'],
    [need.as, 'need', 'as'],
    [need.iNeed, 'need', 'iNeed'],
    [need.soThat, 'need', 'soThat'],
  ];
  const fields = own.flatMap(([text, ...path]) =>
    isUnwritten(text) ? [{ text, ...frontmatterPosition(article, path) }] : [],
  );
  const blanks = [...fields, ...blanksInFields(article), ...blanksInBody(partsOf(parseMdx(article.source)))];
  return blanks.sort((a, b) => a.line - b.line || a.column - b.column);
}

/** The blanks of a draft that was just made. */
export function blanksOfText(source: MdxSource): Blank[] {
  const { content } = readArticleContent(source);
  return content ? blanksOf(toArticle(source, 'en', '', content)) : [];
}
