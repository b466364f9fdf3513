import { expect, it } from 'vitest';
import { imageHref } from '../../src/og/image-href.ts';

it('is the article’s own picture, or the site’s where articles get none', () => {
  const card = { locale: 'da', slug: 'kort' } as const;
  expect(imageHref(card, {})).toBe('/og/da/kort.png');
  expect(imageHref(card, { WAYPOST_OG: 'off' })).toBe('/og/da.png');
});
