import { expect, test } from 'vitest';
import { createAnchors, slugify } from '../../src/model/slug.ts';

test.each([
  ['Ærø på 5 minutter', 'aero-pa-5-minutter'],
  ['Överföring från Åland', 'overforing-fran-aland'],
  ['Straße & café', 'strasse-cafe'],
  ['Don’t / can’t', 'dont-cant'],
  ['  --  ', ''],
])('%j becomes %j', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

test('a letter typed as two code points gives the slug of the same letter typed as one', () => {
  expect(slugify('blåbær'.normalize('NFD'))).toBe(slugify('blåbær'.normalize('NFC')));
});

test('headings of one page never share an anchor', () => {
  const anchor = createAnchors();
  expect(['Fees', 'Fees', 'Fees 2', 'Fees'].map(anchor)).toEqual(['fees', 'fees-2', 'fees-2-2', 'fees-3']);
});

test('a heading without letters still gets an anchor', () => {
  expect(createAnchors()('???')).toBe('section');
});
