import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signpostsOf } from '../../src/links/signposts.ts';
import { hrefs } from '../../src/model/hrefs.ts';
import { LOCALE_NAMES } from '../../src/model/locale.ts';
import { demoLibrary } from './demo-pages.ts';
import { type OpenSite, openSite } from './open-site.ts';
import { violations } from './violations.ts';

const PERMALINK = hrefs.permalink('4h44w');
const LOST_CARD = { en: '/en/articles/lost-card/', nb: '/nb/articles/mistet-kort/', da: '/da/articles/mistet-kort/' };

const library = await demoLibrary();
let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** Opens an address and gives where the reader comes out, path, query and fragment. */
async function comeOut(address: string, options: BrowserContextOptions, before?: (page: Page) => Promise<void>) {
  const { page, faults, refused } = await site.page(options);
  await before?.(page);
  await page.goto(address);
  await page.waitForURL((url) => !url.pathname.startsWith('/a/'));
  const url = new URL(page.url());
  expect([faults, refused]).toEqual([[], []]);
  await page.context().close();
  return url.pathname + url.search + url.hash;
}

describe('a permanent link leads to the article', () => {
  test.each([
    ['da-DK', LOST_CARD.da],
    ['nb-NO', LOST_CARD.nb],
    ['nn-NO', LOST_CARD.nb],
    ['no', LOST_CARD.nb],
    ['fr-FR', LOST_CARD.en],
  ])('in the language of a browser that asks for %s', async (locale, path) => {
    expect(await comeOut(PERMALINK, { locale })).toBe(path);
  });

  test('in the language that the reader chose before, whatever the browser asks for', async () => {
    const path = await comeOut(PERMALINK, { locale: 'da-DK' }, async (page) => {
      await page.goto(hrefs.root());
      await page.getByRole('link', { name: LOCALE_NAMES.nb }).click();
      await page.waitForURL(`**${hrefs.front('nb')}`);
    });
    expect(path).toBe(LOST_CARD.nb);
  });

  test('in the language of the reply that it stands in, where the reader chose none', async () => {
    expect(await comeOut(`${PERMALINK}?lang=nb&from=reply`, { locale: 'en' })).toBe(LOST_CARD.nb);
  });

  test('at the heading that was asked for; the source is noted and leaves the address', async () => {
    const address = `${PERMALINK}?from=reply#your-new-card`;
    expect(await comeOut(address, { locale: 'en' })).toBe(`${LOST_CARD.en}#your-new-card`);
  });

  test('and the way back leads past it', async () => {
    const { page } = await site.page({ locale: 'en' });
    await page.goto(hrefs.front('en'));
    await page.goto(PERMALINK);
    await page.waitForURL(`**${LOST_CARD.en}`);
    await page.goBack();
    await page.waitForURL(`**${hrefs.front('en')}`);
    await page.context().close();
  });

  test('without JavaScript by a choice of languages, each in its own words', async () => {
    const { page } = await site.page({ javaScriptEnabled: false });
    await page.goto(PERMALINK);
    for (const { locale, title } of library.articles.filter(({ id }) => id === '4h44w')) {
      const link = page.locator(`li[lang=${locale}] a[hreflang=${locale}]`);
      expect(await link.textContent()).toBe(title);
      expect(await link.isVisible()).toBe(true);
    }
    await page.locator('a[hreflang=nb]').click();
    expect(new URL(page.url()).pathname).toBe(LOST_CARD.nb);
    await page.context().close();
  });
});

test('search engines are told to leave the permanent link out, and which page stands for it', async () => {
  const { page } = await site.page();
  const html = await (await page.request.get(PERMALINK)).text();
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain(`<link rel="canonical" href="${library.site.url}${LOST_CARD.en}">`);
  const index = await (await page.request.get('/sitemap-1.xml')).text();
  expect(index).not.toContain('/a/');
  for (const { at } of [...signpostsOf(library).moved, ...signpostsOf(library).gone]) expect(index).not.toContain(at);
  await page.context().close();
});

describe('an address of the past', () => {
  test('leads to where its page is now, with the heading', async () => {
    const path = await comeOut('/en/articles/stolen-card/?from=macro#your-new-card', {});
    expect(path).toBe(`${LOST_CARD.en}#your-new-card`);
  });

  test('that named a part of a page leads to where the part is now', async () => {
    const { page } = await site.page();
    await page.goto(`${LOST_CARD.en}?from=reply#if-your-phone-was-taken-too`);
    await page.waitForURL('**/en/articles/lost-phone/');
    await page.context().close();
  });

  test('that named a part says so without JavaScript', async () => {
    const { page } = await site.page({ javaScriptEnabled: false });
    await page.goto(LOST_CARD.en);
    const part = page.locator('#if-your-phone-was-taken-too');
    expect(await part.isVisible()).toBe(false);
    await page.goto(`${LOST_CARD.en}#if-your-phone-was-taken-too`);
    expect(await part.isVisible()).toBe(true);
    await part.getByRole('link').click();
    expect(new URL(page.url()).pathname).toBe('/en/articles/lost-phone/');
    await page.context().close();
  });

  test('of which nothing is left says why, with 410, and searches for what was meant', async () => {
    const { page, faults } = await site.page();
    const response = await page.goto('/nb/articles/lose-inn-sjekk/');
    expect(response?.status()).toBe(410);
    expect(await page.locator('main').textContent()).toContain('Vi tar ikke lenger imot sjekker');
    expect(await page.locator('html').getAttribute('lang')).toBe('nb');
    expect(await page.getByRole('searchbox').inputValue()).toBe('lose inn sjekk');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('that was a permanent link says why in each language', async () => {
    const { page } = await site.page({ javaScriptEnabled: false });
    const response = await page.goto(hrefs.permalink('w8c5h'));
    expect(response?.status()).toBe(410);
    expect(await page.locator('section[lang=sv]').textContent()).toContain('checkar');
    expect(await page.locator('section[lang=en] form').isVisible()).toBe(true);
    await page.context().close();
  });
});

/** What readers see to whom no script comes; with it they are gone before. */
describe.each([
  ['a permanent link', PERMALINK],
  ['a page that moved', '/en/articles/stolen-card/index.html'],
  ['a page that is gone, in every language', hrefs.permalink('w8c5h')],
])('%s, without its script,', (_, path) => {
  test.each([360, 1280])('is accessible and fits a window of %i pixels', async (width) => {
    const { page } = await site.page({ viewport: { width, height: 800 } });
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(path);
    await page.locator('main a').last().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, { coloursOnly: true })).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });
});

/** For hosts that read none of our files: the page itself, as it lies on the disk. */
test('the page at an address of the past sends readers on by itself, and names the page that stands for it', async () => {
  const { page } = await site.page({ javaScriptEnabled: false });
  for (const { at, to } of signpostsOf(library).moved) {
    const html = await (await page.request.get(`${at}index.html`)).text();
    expect(html).toContain(`<link rel="canonical" href="${library.site.url}${to}">`);
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
  }
  await page.goto('/en/articles/stolen-card/index.html');
  await page.waitForURL(`**${LOST_CARD.en}`);
  await page.context().close();
});
