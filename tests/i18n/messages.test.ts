import { describe, expect, test } from 'vitest';
import { counted, formatDate } from '../../src/i18n/format.ts';
import { messagesFor } from '../../src/i18n/messages.ts';
import { REPLY_WORDS } from '../../src/i18n/replies.ts';
import { supportMessagesFor } from '../../src/i18n/support/messages.ts';
import { LOCALES } from '../../src/model/locale.ts';

/** Every text of a language, by its path; texts made of parts are tried with a mark. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value('%', '%'))]];
  return Object.entries(value as object).flatMap(([key, child]) => texts(child, `${path}.${key}`));
}

describe.each(LOCALES)('the words in %s', (locale) => {
  const words = () => [messagesFor(locale), supportMessagesFor(locale), REPLY_WORDS[locale]];

  test('are all there', () => {
    const empty = texts(words()).filter(([, text]) => text.trim() === '');
    expect(empty).toEqual([]);
  });

  test('are this language’s own', () => {
    if (locale === 'en') return;
    const english = new Map(texts([messagesFor('en'), supportMessagesFor('en'), REPLY_WORDS.en]));
    // Longer texts that are the same in English were forgotten, not translated.
    const same = texts(words()).filter(([path, text]) => text.length > 12 && english.get(path) === text);
    expect(same).toEqual([]);
  });
});

test('dates and numbers are written as each language writes them', () => {
  expect(LOCALES.map((locale) => formatDate('2026-10-16', locale))).toEqual([
    '16 October 2026',
    '16. oktober 2026',
    '16 oktober 2026',
    '16. oktober 2026',
  ]);
  expect(counted(1, 'en', { one: 'article', other: 'articles' })).toBe('1 article');
  expect(counted(5000, 'da', { one: 'artikel', other: 'artikler' })).toBe('5.000 artikler');
});

test.each(LOCALES)('numbers written without Intl are as Intl writes them in %s', (locale) => {
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  for (let value = 0; value <= 1100; value++) {
    const form = plural.select(value) === 'one' ? 'one' : 'other';
    expect(counted(value, locale, { one: 'one', other: 'other' })).toBe(`${number.format(value)} ${form}`);
  }
});
