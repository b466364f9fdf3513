import { readTexts } from '../answers/read-texts.ts';
import type { LoadedAnswers } from './loaded-answers.ts';
import { markedSentence } from './marked-sentence.ts';

/** Adds its text to the answers of a language, when it has come; `text` is missing of a large site. */
export async function addTexts(loaded: LoadedAnswers, text: Promise<string> | undefined): Promise<void> {
  const { answers, parts } = loaded;
  const json = text ?? (await parts)?.text ?? '';
  const texts = readTexts(await json, answers);
  loaded.marked = (sentence, query) => markedSentence(sentence, query, answers.stemmer);
  // A new version of the site was put up between the two files: sentences would be those of other articles.
  if (texts) answers.addTexts(texts);
}
