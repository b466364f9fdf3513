import type { Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import { Answers } from './answers.ts';
import { buildIndex, buildPassages } from './build-index.ts';
import { readIndex, writeIndex } from './index-file.ts';
import { loadLanguage } from './languages/load-language.ts';
import { writePassages } from './passage-file.ts';
import { readCorpus } from './read-corpus.ts';
import { readTexts } from './read-texts.ts';

/** The two files of a language, as pages load them. */
export interface AnswerFiles {
  index: string;
  passages: string;
}

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
  const corpus = readCorpus(library, locale);
  const index = buildIndex(corpus, await loadLanguage(locale));
  return { index: writeIndex(index), passages: writePassages(buildPassages(corpus)) };
}

/** The search of a language, from its files: what answers here answers the same on a page. */
export async function openAnswers(files: AnswerFiles, locale: Locale): Promise<Answers> {
  const answers = new Answers(readIndex(files.index), await loadLanguage(locale));
  const texts = readTexts(files.passages, answers);
  if (texts) answers.addTexts(texts);
  return answers;
}
