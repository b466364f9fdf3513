import { expect, it } from 'vitest';
import { mirroredQuestions } from '../../src/search/mirrored.ts';

const heading = { depth: 2, anchor: '', line: 1, column: 1 };

it('mirrors how customers ask, and how they spell without Nordic letters', () => {
  const mirrored = mirroredQuestions({
    locale: 'nb',
    title: 'Overføring til utlandet',
    questions: ['Hvor er pengene?', 'Når får jeg lønn'],
    headings: [{ ...heading, text: 'Når overføring tar tid' }],
  });
  expect(mirrored).toBe('Hvor er pengene? Når får jeg lønn lonn overforing');
});

it('leaves English as it is', () => {
  const mirrored = mirroredQuestions({ locale: 'en', title: 'Does it?', questions: ['Who goes'], headings: [] });
  expect(mirrored).toBe('Who goes');
});
