/** What is not needed before the text of the articles has come, in one piece. */
export { readTexts } from '../answers/read-texts.ts';
export { markedSentence } from './marked-sentence.ts';
