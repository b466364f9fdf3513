import type { Answers } from './answers.ts';
import { ArticleTexts } from './article-texts.ts';
import { readPassages } from './passage-file.ts';

/** The second file, made ready for the search of its language; nothing where it is not of the same articles. */
export function readTexts(json: string, { index, stemmer }: Answers): ArticleTexts | undefined {
  const passages = readPassages(json);
  return passages.articles.length === index.articles.length ? new ArticleTexts(index, passages, stemmer) : undefined;
}
