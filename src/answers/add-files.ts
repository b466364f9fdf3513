import { type AnswersPart, answerPartHrefs } from '../model/answer-parts.ts';
import { answerHrefs } from '../model/hrefs.ts';
import { type AnswerFiles, fileAt } from './answer-files.ts';
import type { PartsOfIndex } from './answer-index.ts';
import type { Answers } from './answers.ts';
import { LargeTexts } from './large/large-texts.ts';
import { addNames } from './large/names-file.ts';
import { readTexts } from './read-texts.ts';

/** Adds to the answers of an index all that is in the other files of its language. */
export function addFiles(answers: Answers, files: AnswerFiles): void {
  const { parts, locale } = answers.index;
  const texts = parts
    ? allOfLarge(answers, parts, files)
    : readTexts(fileAt(files, answerHrefs.answersText(locale)), answers);
  if (texts) answers.addTexts(texts);
}

function allOfLarge({ index, stemmer }: Answers, { stamp, sizes }: PartsOfIndex, files: AnswerFiles): LargeTexts {
  const { articles, locale } = index;
  const texts = new LargeTexts(index, stemmer);
  const partsOf = (kind: AnswersPart) =>
    Array.from({ length: Math.ceil(articles.length / sizes[kind]) }, (_, part) =>
      fileAt(files, answerPartHrefs.part(locale, stamp, kind, part)),
    );
  partsOf('names').forEach((json, part) => {
    addNames(index, part, json);
  });
  texts.addBodies(fileAt(files, answerPartHrefs.bodies(locale, stamp)));
  partsOf('texts').forEach((json, part) => {
    texts.addPart(part, json);
  });
  return texts;
}
