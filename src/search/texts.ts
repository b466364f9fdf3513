/** What is not needed before the text of the articles has come, in one piece. */
export { addTexts } from './add-texts.ts';
export { LargeParts } from './large-parts.ts';
