import { readTexts } from '../answers/read-texts.ts';
import type { LoadedAnswers } from './loaded-answers.ts';
import { markedSentence } from './marked-sentence.ts';

/** Adds its text to the answers of a language. What this needs is not needed before, and comes in one piece. */
export async function addTexts(loaded: LoadedAnswers, text: Promise<string>): Promise<void> {
  const { answers } = loaded;
  const texts = readTexts(await text, answers);
  markWords(loaded);
  // A new version of the site was put up between the two files: sentences would be those of other articles.
  if (texts) answers.addTexts(texts);
}

/** From now on the words that a question was about are marked in its answers. */
export function markWords(loaded: LoadedAnswers): void {
  loaded.marked = (sentence, query) => markedSentence(sentence, query, loaded.answers.stemmer);
}
