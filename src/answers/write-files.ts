import { buildIndex, buildPassages, isLarge } from './build-index.ts';
import type { Corpus } from './corpus.ts';
import { writeIndex } from './index-file.ts';
import type { Language } from './languages/language.ts';
import { writeLarge } from './large/write-large.ts';
import { writePassages } from './passage-file.ts';

/** The files of a language, as pages load them. */
export interface AnswerFiles {
  index: string;
  /** The text of all articles or, of a large site, where stems stand in it. */
  passages: string;
  /** Of a large site: names and texts of so many articles each. */
  names: readonly string[];
  texts: readonly string[];
}

/** Makes the files of one language. */
export function writeFiles(corpus: Corpus, language: Language): AnswerFiles {
  const index = buildIndex(corpus, language);
  const passages = buildPassages(corpus);
  if (isLarge(corpus)) return writeLarge(index, passages, language);
  return { index: writeIndex(index), passages: writePassages(passages), names: [], texts: [] };
}
