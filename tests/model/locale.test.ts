import { expect, test } from 'vitest';
import { isLocale, localize } from '../../src/model/locale.ts';

test('a text without languages is the same in all of them', () => {
  expect(localize('Fyr', 'da')).toBe('Fyr');
});

test('a text is given in the language asked for', () => {
  expect(localize({ en: 'Card', da: 'Kort' }, 'da')).toBe('Kort');
});

test('where that is missing, in the fallback, and then in any language', () => {
  expect(localize({ en: 'Card', nb: 'Kort' }, 'da', 'en')).toBe('Card');
  expect(localize({ nb: 'Kort' }, 'da', 'en')).toBe('Kort');
});

test('only the four languages are locales', () => {
  expect(['en', 'nb', 'sv', 'da', 'no', 'fi', '', undefined].filter(isLocale)).toEqual(['en', 'nb', 'sv', 'da']);
});
