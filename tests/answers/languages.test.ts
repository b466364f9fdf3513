import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../src/answers/languages/load-language.ts';
import { foldLetters } from '../../src/answers/words.ts';
import { LOCALES } from '../../src/model/locale.ts';

/** Words that a customer takes for one. */
const SAME = {
  en: [
    'card cards',
    'activate activation activated',
    'pay paying',
    'refund refunded refunds',
    'hope hoping',
    'agree agreed',
  ],
  nb: ['kort kortet kortene', 'betale betaler', 'konto kontoen kontoer', 'overføring overføringen overføringer'],
  sv: ['kort kortet kortets', 'betala betalar betalade', 'överföring överföringar överföringen'],
  da: ['kort kortet kortene', 'betale betaler', 'gebyr gebyrer gebyret'],
};

/** Words that must stay apart. */
const APART = {
  en: ['pin pay', 'inning in', 'general generous', 'news new'],
  nb: ['kort korn', 'lån lønn'],
  sv: ['paket pack', 'kort kost'],
  da: ['kort kors', 'løn lån'],
};

describe.each(LOCALES)('stems of %s', async (locale) => {
  const { stem, stopWords } = await loadLanguage(locale);
  const stemsOf = (words: string) => new Set(words.split(' ').map((word) => stem(foldLetters(word))));

  it.each(SAME[locale])('are one for %s', (words) => {
    expect(stemsOf(words).size).toBe(1);
  });

  it.each(APART[locale])('are apart for %s', (words) => {
    expect(stemsOf(words).size).toBe(2);
  });

  it('leave words alone that are too short to have an ending', () => {
    for (const word of ['a', 'id', 'ny']) expect(stem(word)).toBe(word);
  });

  it('keep the words that turn a question round', () => {
    const turning = 'not how why when where ikke hvordan hvorfor når hvor inte hur varför när var hvornår';
    const kept = turning.split(' ').filter((word) => !(locale !== 'en' && word === 'var'));
    expect(kept.filter((word) => stopWords.has(foldLetters(word)))).toEqual([]);
  });
});
