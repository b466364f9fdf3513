import { afterAll, beforeAll, expect, test } from 'vitest';
import { hrefs } from '../../src/model/hrefs.ts';
import { LOCALES } from '../../src/model/locale.ts';
import { demoLibrary } from './demo-pages.ts';
import { type OpenSite, openSite } from './open-site.ts';

/** What a first visit to an article may move, headers and the tab’s icon included. */
const MOST = { bytes: 25_000, requests: 7 };

const { articles } = await demoLibrary();
/** In each language, of the articles with a picture the one that says most. */
const heaviest = LOCALES.flatMap((locale) =>
  articles
    .filter((article) => article.locale === locale && article.source.includes('<Figure') && !article.draft)
    .toSorted((a, b) => b.source.length - a.source.length)
    .slice(0, 1),
);

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

test('every language has an article with a picture', () => {
  expect(heaviest.length).toBe(LOCALES.length);
});

test.each(heaviest.map(({ locale, slug }) => hrefs.article(locale, slug)))('%s comes in few bytes', async (href) => {
  const { page } = await site.page({ viewport: { width: 412, height: 823 } });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  const sizes: number[] = [];
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
  await page.goto(href, { waitUntil: 'networkidle' });
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST.bytes);
  expect(sizes.length).toBeLessThanOrEqual(MOST.requests);
  await page.context().close();
});
