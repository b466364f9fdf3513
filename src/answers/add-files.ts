import type { Answers } from './answers.ts';
import { LargeTexts } from './large/large-texts.ts';
import { addNames } from './large/names-file.ts';
import { readTexts } from './read-texts.ts';
import type { AnswerFiles } from './write-files.ts';

/** Adds to the answers of an index all that is in its other files. */
export function addFiles(answers: Answers, { passages, names, texts }: Omit<AnswerFiles, 'index'>): void {
  const { index, stemmer } = answers;
  if (!index.parts) {
    const added = readTexts(passages, answers);
    if (added) answers.addTexts(added);
    return;
  }
  const added = new LargeTexts(index, stemmer);
  names.forEach((part, at) => {
    addNames(index, at, part);
  });
  added.addBodies(passages);
  texts.forEach((part, at) => {
    added.addPart(at, part);
  });
  answers.addTexts(added);
}
