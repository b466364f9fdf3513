import { expect, test } from 'vitest';
import { exceededLimits } from '../../src/hosting/limits.ts';
import type { SiteSize } from '../../src/site/site-size.ts';

const SMALL: SiteSize = {
  files: 900,
  bytes: 12_000_000,
  largest: { file: 'api/articles.json', bytes: 400_000 },
  fullest: { folder: 'en/articles', files: 80 },
  redirects: 3,
};

test('a site that every host takes exceeds nothing', () => {
  expect(exceededLimits(SMALL)).toEqual([]);
});

test('each limit is told for the hosts that have it, with what there is, what is taken and what to do', () => {
  expect(exceededLimits({ ...SMALL, files: 40_123 })).toEqual([
    {
      host: 'Cloudflare Pages, free',
      found: '40,123 files, and it takes 20,000',
      advice: expect.stringContaining('paid plan'),
    },
  ]);
  expect(exceededLimits({ ...SMALL, bytes: 1_200_000_000 })).toMatchObject([
    { host: 'GitHub Pages', found: '1,200 MB, and it takes 1,000 MB' },
  ]);
  expect(exceededLimits({ ...SMALL, redirects: 2001 }).map(({ host }) => host)).toEqual([
    'Cloudflare Pages, free',
    'Cloudflare Pages, paid',
  ]);
  expect(exceededLimits({ ...SMALL, fullest: { folder: 'a', files: 60_000 } })).toMatchObject([
    { host: 'Netlify', found: '60,000 files in a, and it takes 54,000 in a folder' },
  ]);
  expect(exceededLimits({ ...SMALL, largest: { file: 'media/film.mp4', bytes: 30_000_000 } })[0]?.found).toBe(
    '30 MB in media/film.mp4, and it takes 26 MB in a file',
  );
});
