import { answerHrefs } from '../model/hrefs.ts';
import type { AnswerFiles } from './answer-files.ts';
import { buildIndex, buildPassages, isLarge } from './build-index.ts';
import type { Corpus } from './corpus.ts';
import { writeIndex } from './index-file.ts';
import type { Language } from './languages/language.ts';
import { writeLarge } from './large/write-large.ts';
import { writePassages } from './passage-file.ts';

/** Makes the files of one language. */
export function writeFiles(corpus: Corpus, language: Language): AnswerFiles {
  const { locale } = corpus;
  const index = buildIndex(corpus, language);
  const passages = buildPassages(corpus);
  if (isLarge(corpus)) return writeLarge(index, passages, language);
  return new Map([
    [answerHrefs.answers(locale), writeIndex(index)],
    [answerHrefs.answersText(locale), writePassages(passages)],
  ]);
}
