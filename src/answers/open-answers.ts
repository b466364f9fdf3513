import { answerHrefs } from '../model/hrefs.ts';
import type { Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import { addFiles } from './add-files.ts';
import { type AnswerFiles, fileAt } from './answer-files.ts';
import { Answers } from './answers.ts';
import { readIndex } from './index-file.ts';
import { loadLanguage } from './languages/load-language.ts';
import { readCorpus } from './read-corpus.ts';
import { writeFiles } from './write-files.ts';

const written = new WeakMap<Library, Map<Locale, Promise<AnswerFiles>>>();

/** The files of a language; made once for a Library, however many ask for them. */
export function answerFilesOf(library: Library, locale: Locale): Promise<AnswerFiles> {
  const languages = written.get(library) ?? new Map<Locale, Promise<AnswerFiles>>();
  written.set(library, languages);
  const files = languages.get(locale) ?? writeAnswerFiles(library, locale);
  languages.set(locale, files);
  return files;
}

async function writeAnswerFiles(library: Library, locale: Locale): Promise<AnswerFiles> {
  return writeFiles(readCorpus(library, locale), await loadLanguage(locale));
}

/** The search of a language, from its files: what answers here answers the same on a page that has loaded them. */
export async function openAnswers(files: AnswerFiles, locale: Locale): Promise<Answers> {
  const answers = new Answers(readIndex(fileAt(files, answerHrefs.answers(locale))), await loadLanguage(locale));
  addFiles(answers, files);
  return answers;
}
