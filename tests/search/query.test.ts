import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/model/locale.ts';
import { contentWords, MOST_WORDS } from '../../src/search/query.ts';

describe('contentWords', () => {
  it.each<[Locale, string, string]>([
    ['en', 'Why was my card not accepted?', 'why card not accepted'],
    ['en', "My card hasn't come, I'm waiting", 'card not come waiting'],
    ['en', 'i cant log in', 'not log'],
    ['nb', 'Hvorfor er kortet mitt ikke kommet?', 'hvorfor kortet ikke kommet'],
    ['sv', 'Hur byter jag min pinkod?', 'hur byter pinkod'],
    ['da', 'Hvornår kommer mit kort?', 'hvornår kommer kort'],
  ])('%s: “%s” → %s', (locale, question, words) => {
    expect(
      contentWords(question, locale)
        .map(({ forms }) => forms[0])
        .join(' '),
    ).toBe(words);
  });

  it('keeps stop words where there is nothing else', () => {
    expect(contentWords('how do i do it', 'en').map(({ forms }) => forms[0])).toEqual(['how']);
    expect(contentWords('is it in', 'en').map(({ forms }) => forms[0])).toEqual(['is', 'it', 'in']);
  });

  it('looks a word up in the ways it may have been meant', () => {
    expect(contentWords('overfoering', 'da')).toEqual([{ forms: ['overfoering', 'overforing'] }]);
    expect(contentWords('overføring', 'nb')).toEqual([{ forms: ['overføring'] }]);
    expect(contentWords('does', 'nb')).toEqual([{ forms: ['does', 'dos'] }]);
    expect(contentWords('phoenix', 'en')).toEqual([{ forms: ['phoenix'] }]);
  });

  it('takes hyphens as they may be written', () => {
    expect(contentWords('PIN-kode', 'nb')).toEqual([{ forms: ['pinkode', 'pin'] }, { forms: ['kode'] }]);
    expect(contentWords('e-post', 'nb')).toEqual([{ forms: ['epost'] }]);
  });

  it('reads a letter of two code points like the same letter of one', () => {
    expect(contentWords('a\u030Ar', 'sv')).toEqual([{ forms: ['år'] }]);
  });

  it('takes each word once, and of a very long question the longest', () => {
    expect(contentWords('card card CARD', 'en')).toHaveLength(1);
    const long = Array.from({ length: 100 }, (_, n) => 'x'.repeat(n + 1)).join(' ');
    const words = contentWords(long, 'en');
    expect(words).toHaveLength(MOST_WORDS);
    expect(words.at(-1)?.forms[0]).toHaveLength(100);
  });

  it('finds no words in what has none', () => {
    expect(contentWords(' ?! ', 'en')).toEqual([]);
  });
});
