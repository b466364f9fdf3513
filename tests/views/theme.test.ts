import { expect, test } from 'vitest';
import { themeCss } from '../../src/views/theme.ts';

test('a company’s looks are a few custom properties', () => {
  expect(themeCss({ accent: '#005a9c', headingFont: 'Georgia, serif', radius: '0' })).toBe(
    ':root:root{--brand:#005a9c;--font-heading:Georgia, serif;--radius:0}',
  );
});

test('a company without looks of its own gets no sheet', () => {
  expect(themeCss({})).toBe('');
});
