import { describe, expect, it } from 'vitest';
import { oneEditApart } from '../../src/answers/edit-distance.ts';
import { foldDigraphs, foldLetters, joinedWordsOf, wordsOf } from '../../src/answers/words.ts';

describe('words', () => {
  it.each([
    ['Ærø', 'aro'],
    ['överföring', 'overforing'],
    ['Åland', 'aland'],
    ['idé', 'ide'],
  ])('%s and the same word typed without Nordic letters are one word', (text, folded) => {
    expect(foldLetters(text)).toBe(folded);
  });

  it.each([
    ['koebe', 'købe'],
    ['faa', 'få'],
    ['graense', 'grænse'],
  ])('%s is how %s is typed on other keyboards', (typed, written) => {
    expect(foldDigraphs(typed)).toBe(foldLetters(written));
  });

  it('splits at hyphens, joins at apostrophes and keeps numbers', () => {
    expect(wordsOf('My top-up hasn’t come in 10 days')).toEqual([
      'my',
      'top',
      'up',
      'hasnt',
      'come',
      'in',
      '10',
      'days',
    ]);
    expect(joinedWordsOf('My top-up')).toEqual(['topup']);
  });

  it('takes a letter left out, put in, changed or swapped for a slip, and nothing more', () => {
    for (const slip of ['crad', 'cad', 'carrd', 'cart']) expect(oneEditApart(slip, 'card')).toBe(true);
    for (const other of ['card', 'cadr e', 'bird', 'c']) expect(oneEditApart(other, 'card')).toBe(false);
  });
});
