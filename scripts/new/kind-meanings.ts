import type { Kind } from '../../src/model/kinds.ts';

/** What each kind of article is, for whoever chooses one. */
export const KIND_MEANINGS: Readonly<Record<Kind, string>> = {
  explainer: 'how something works, and what it means for the customer',
  'how-to': 'something to do, step by step',
  troubleshooting: 'something went wrong: what to try, how to tell us, what we make good',
  comparison: 'two or more things to choose between',
  policy: 'what applies, to whom and why',
  answer: 'one short answer to one question',
};
