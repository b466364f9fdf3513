import { expect, test } from 'vitest';
import { cutAtSentence } from '../../src/exports/cut-at-sentence.ts';

const cut = (text: string, most: number) => cutAtSentence(text, { most, locale: 'nb', ending: ' …' });

test.each([
  ['what fits is left as it is', 'Én. To. Tre.', 12, 'Én. To. Tre.'],
  [
    'what does not fit ends with a whole sentence',
    'Frys kortet. Meld det tapt. Bestill et nytt.',
    30,
    'Frys kortet. Meld det tapt. …',
  ],
  [
    'an abbreviation is not the end of one',
    'Det koster kr. 50 i året. Det er alt som det koster.',
    30,
    'Det koster kr. 50 i året. …',
  ],
  ['paragraphs stay apart', 'Én.\n\nTo.\n\nTre er for lang.', 14, 'Én.\n\nTo. …'],
  ['a sentence that is too long itself is cut between words', 'Frys kortet i appen med en gang', 20, 'Frys kortet i …'],
  ['and a word that is too long between letters', '👩‍🚀👩‍🚀👩‍🚀👩‍🚀', 14, '👩‍🚀👩‍🚀 …'],
])('%s', (_what, text, most, expected) => {
  expect(cut(text, most)).toBe(expected);
  expect(cut(text, most).length).toBeLessThanOrEqual(most);
});
