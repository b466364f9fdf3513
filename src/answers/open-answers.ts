import type { Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import { Answers } from './answers.ts';
import { readIndex } from './index-file.ts';
import { loadLanguage } from './languages/load-language.ts';
import { LargeTexts } from './large/large-texts.ts';
import { addNames } from './large/names-file.ts';
import { readPassages } from './passage-file.ts';
import { readCorpus } from './read-corpus.ts';
import { readTexts } from './read-texts.ts';
import { type AnswerFiles, writeFiles } from './write-files.ts';

const written = new WeakMap<Library, Map<Locale, Promise<AnswerFiles>>>();

/** The files of a language; made once for a Library, however many ask for them. */
export function answerFilesOf(library: Library, locale: Locale): Promise<AnswerFiles> {
  const languages = written.get(library) ?? new Map<Locale, Promise<AnswerFiles>>();
  written.set(library, languages);
  const files =
    languages.get(locale) ?? loadLanguage(locale).then((language) => writeFiles(readCorpus(library, locale), language));
  languages.set(locale, files);
  return files;
}

/** The search of a language, from its files: what answers here answers the same on a page that has loaded them all. */
export async function openAnswers({ index, passages, names, texts }: AnswerFiles, locale: Locale): Promise<Answers> {
  const answers = new Answers(readIndex(index), await loadLanguage(locale));
  names.forEach((part, at) => {
    addNames(answers.index, at, part);
  });
  const added = readTexts(passages, answers);
  if (!added) return answers;
  if (added instanceof LargeTexts) {
    texts.forEach((part, at) => {
      added.add(at, readPassages(part));
    });
  }
  answers.addTexts(added);
  return answers;
}
