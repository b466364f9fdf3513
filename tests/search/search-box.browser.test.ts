import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite } from '../browser/open-site.ts';
import { violations } from '../browser/violations.ts';
import { eventually } from './eventually.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** Opens a front page and turns to its search field. */
async function ask(page: Page, locale: string, question: string): Promise<void> {
  await page.goto(`/${locale}/`);
  await page.locator('search-box input').first().focus();
  await page.keyboard.type(question, { delay: 5 });
}

const field = (page: Page) => page.locator('search-box input').first();
const box = (page: Page) => page.locator('search-box').first();
const options = (page: Page) => box(page).getByRole('option');
const active = (page: Page) => box(page).locator('[aria-selected=true]');

describe('answers as one types, under the strict policy', () => {
  it.each([
    ['en', 'my card still has not arrived', '/en/articles/when-your-new-card-arrives/'],
    ['nb', 'når kommer kortet mitt', '/nb/articles/nar-kortet-kommer/'],
    ['nb', 'overforingene mine er ikke kommet frem', '/nb/articles/overforing-ikke-framme/'],
    ['sv', 'kortet har inte kommit med posten', '/sv/articles/nar-kortet-kommer/'],
    ['da', 'hvornår kommer mit kort', '/da/articles/hvornar-kommer-kortet/'],
  ])('%s: “%s” finds %s', async (locale, question, expected) => {
    const { page, refused } = await site.page();
    await ask(page, locale, question);
    await eventually(() => options(page).first().getAttribute('href')).toBe(expected);
    expect(await options(page).first().locator('mark').count()).toBeGreaterThan(0);
    expect(await options(page).first().locator('.stage').textContent()).not.toBe('');
    expect(refused).toEqual([]);
    await page.context().close();
  });

  it('loads nothing of the index before the field is touched', async () => {
    const { page } = await site.page();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/en/', { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.startsWith('/pagefind/') || path.includes('browser-searcher'))).toEqual([]);
    await field(page).focus();
    await eventually(() => asked.some((path) => path.startsWith('/pagefind/'))).toBe(true);
    await page.context().close();
  });

  it('puts articles for the chosen persona higher, and hides none', async () => {
    const { page } = await site.page();
    const found = async () => {
      await page.goto('/en/search/?q=card&stage=recover');
      await page.locator('search-results ol > li').first().waitFor();
      while (await page.locator('search-results .more').isVisible()) {
        await page.locator('search-results .more').click();
        await page.locator('search-results ol:not([aria-busy])').waitFor();
      }
      return page.locator('search-results h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    };
    const before = await found();
    await page.evaluate(() => localStorage.setItem('waypost-persona', 'traveller'));
    const after = await found();
    expect(after).not.toEqual(before);
    expect(after.toSorted()).toEqual(before.toSorted());
    await page.context().close();
  });
});

describe('the combobox', () => {
  it('is worked by keyboard alone', async () => {
    const { page } = await site.page();
    await ask(page, 'en', 'lost card');
    await options(page).first().waitFor();
    expect(await field(page).getAttribute('role')).toBe('combobox');
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    expect(await active(page).count()).toBe(0);

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(await options(page).nth(1).getAttribute('id'));
    await page.keyboard.press('End');
    expect(await active(page).count()).toBe(0);
    await page.keyboard.press('ArrowUp');
    expect(await active(page).getAttribute('class')).toBe('all');

    await page.keyboard.press('Escape');
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
    expect(await field(page).inputValue()).toBe('lost card');
    await page.keyboard.press('Escape');
    expect(await field(page).inputValue()).toBe('');

    await page.keyboard.type('lost card');
    await options(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    const chosen = await active(page).getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${chosen}`);
    await page.context().close();
  });

  it('goes to the page of results on Enter when no answer is chosen', async () => {
    const { page } = await site.page();
    await ask(page, 'en', 'lost card');
    await options(page).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/search/?q=lost+card');
    await page.context().close();
  });

  it('closes when the focus leaves, and opens an answer on a click', async () => {
    const { page } = await site.page();
    await ask(page, 'en', 'lost card');
    await options(page).first().waitFor();
    await field(page).blur();
    expect(await box(page).locator('.popup').isVisible()).toBe(false);
    await field(page).click();
    const href = await options(page).first().getAttribute('href');
    await options(page).first().click();
    await page.waitForURL(`**${href}`);
    await page.context().close();
  });

  it('says how many answers there are to those who do not see them', async () => {
    const { page } = await site.page();
    await ask(page, 'en', 'lost card');
    await options(page).first().waitFor();
    expect(await box(page).getByRole('status').textContent()).toBe('5 answers. Choose with the arrow keys.');
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('breaks no accessibility rule with its list open, %s', async (colorScheme) => {
    const { page } = await site.page({ bypassCSP: true, colorScheme, viewport: { width: 360, height: 740 } });
    await ask(page, 'en', 'lost card');
    await options(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await violations(page, { selector: 'search-box' })).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    await page.context().close();
  });
});

describe('when there is no answer', () => {
  it('calls the closest articles the closest, and carries the question to a person', async () => {
    const { page } = await site.page();
    await ask(page, 'en', 'what is the recipe for a good lasagne with fresh tomatoes');
    await eventually(() => box(page).locator('.ways').textContent()).toContain('Ask a person instead');
    const note = await box(page).locator('.note').textContent();
    expect(note).toMatch(/closest articles|no article/);
    const href = await box(page).locator('.ways a').first().getAttribute('href');
    expect(href).toMatch(/^\/en\/contact\/\?q=what\+is\+the\+recipe/);
    await page.context().close();
  });

  it('says that it found nothing where nothing is close', async () => {
    const { page } = await site.page();
    await ask(page, 'en', 'zzyzx');
    await eventually(() => box(page).locator('.note').textContent()).toBe('We have found no article about that.');
    expect(await options(page).count()).toBe(0);
    await page.context().close();
  });

  it('says that the search cannot be reached, and offers the list of articles', async () => {
    const { page } = await site.page();
    await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
    await ask(page, 'nb', 'mistet kort');
    await eventually(() => box(page).locator('.note').textContent()).toContain('ikke tilgjengelig');
    expect(await box(page).locator('.ways a').getAttribute('href')).toBe('/nb/articles/');
    await page.unroute('**/pagefind/**');
    await page.keyboard.type(' ');
    await page.keyboard.type('i dag');
    await options(page).first().waitFor();
    await page.context().close();
  });

  it('says that one is offline, and goes on when one is back', async () => {
    const { page } = await site.page();
    await page.goto('/sv/');
    await page.context().setOffline(true);
    await field(page).focus();
    await page.keyboard.type('kort');
    await eventually(() => box(page).locator('.note').textContent()).toContain('offline');
    await page.context().setOffline(false);
    await options(page).first().waitFor();
    await page.context().close();
  });
});
