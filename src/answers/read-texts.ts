import type { AddedTexts } from './added-texts.ts';
import type { Answers } from './answers.ts';
import { ArticleTexts } from './article-texts.ts';
import { readIndex } from './index-file.ts';
import { LargeTexts } from './large/large-texts.ts';
import { readPassages } from './passage-file.ts';

/** The second file, made ready for the search of its language; nothing where it is not of the same articles. */
export function readTexts(json: string, { index, stemmer }: Answers): AddedTexts | undefined {
  if (index.parts) {
    const { stems, parts } = readIndex(json);
    return parts?.stamp === index.parts.stamp ? new LargeTexts(index, stems, stemmer) : undefined;
  }
  const passages = readPassages(json);
  return passages.articles.length === index.articles.length ? new ArticleTexts(index, passages, stemmer) : undefined;
}
