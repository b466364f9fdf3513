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

/** What was asked of the server while `use` ran. */
function requests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

const block = (page: Page, ...patterns: string[]) =>
  Promise.all(patterns.map((pattern) => page.route(pattern, (route) => route.fulfill({ status: 404, body: '' }))));

describe('answers as one types, under the strict policy', () => {
  it.each([
    ['en', 'somebody stole my purse with the card in it', '/en/articles/lost-card/', 'lost or stolen'],
    ['nb', 'når kommer kortet mitt', '/nb/articles/nar-kortet-kommer/', 'Kortet kommer'],
    ['nb', 'overforingene mine er ikke kommet frem', '/nb/articles/overforing-ikke-framme/', 'overføring'],
    ['sv', 'kortet har inte kommit med posten', '/sv/articles/nar-kortet-kommer/', 'Posten'],
    ['da', 'hvornår kommer mit kort', '/da/articles/hvornar-kommer-kortet/', 'kort kommer efter'],
  ])('%s: “%s” finds %s, with the sentence that answers', async (locale, question, expected, sentence) => {
    const { page, refused, faults } = await site.page();
    await ask(page, locale, question);
    await eventually(() => options(page).first().getAttribute('href')).toMatch(new RegExp(`^${expected}(#|$)`));
    await eventually(() => options(page).first().locator('.passage').textContent()).toContain(sentence);
    await eventually(() => options(page).first().locator('mark').count()).toBeGreaterThan(0);
    expect(await options(page).first().locator('.stage').textContent()).not.toBe('');
    expect([...refused, ...faults]).toEqual([]);
    await page.context().close();
  });

  it('opens the article at the heading that answers', async () => {
    const { page } = await site.page();
    await ask(page, 'sv', 'kortet har inte kommit med posten');
    await eventually(() => options(page).first().getAttribute('href')).toContain('#');
    const fragment = (await options(page).first().getAttribute('href'))?.split('#')[1] ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/sv/articles/nar-kortet-kommer/#${fragment}`);
    expect(await page.locator(`[id="${decodeURIComponent(fragment)}"]`).count()).toBe(1);
    await page.context().close();
  });

  it('loads the answers when the field is touched, and the full text not at all', async () => {
    const { page } = await site.page();
    const asked = requests(page);
    await page.goto('/en/', { waitUntil: 'networkidle' });
    const ofSearch = () => asked.filter((path) => /^\/(answers|pagefind)\/|-(searcher|worker)/.test(path));
    expect(ofSearch()).toEqual([]);
    await field(page).focus();
    await eventually(() => asked).toContain('/answers/en.json');
    await page.keyboard.type('lost card');
    await options(page).first().waitFor();
    expect(ofSearch().filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
    await page.context().close();
  });

  it('searches the full text where there is no answer at all, and where the answers are missing', async () => {
    const { page } = await site.page();
    await block(page, '**/answers/**');
    await ask(page, 'en', 'lost card');
    await options(page).first().waitFor();
    expect(await options(page).first().getAttribute('href')).toMatch(/^\/en\/articles\//);
    await page.context().close();
  });

  it('puts articles for the chosen persona higher, and hides none', async () => {
    const { page } = await site.page();
    const found = async () => {
      await page.goto('/en/search/?q=card&stage=recover');
      const list = page.locator('search-results .full-text');
      await list.locator('ol > li').first().waitFor();
      while (await list.locator('.more').isVisible()) {
        await list.locator('.more').click();
        await list.locator('ol:not([aria-busy])').waitFor();
      }
      return list.locator('h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    };
    const before = await found();
    await page.evaluate(() => localStorage.setItem('waypost-persona', 'traveller'));
    const after = await found();
    expect(after).not.toEqual(before);
    expect(after.toSorted()).toEqual(before.toSorted());
    await page.context().close();
  });
});

describe('a question in another language than the page', () => {
  it.each([
    ['en', 'hvor blir det av kortet mitt', 'nb', 'Norwegian', 'Answer in English instead'],
    ['nb', 'my wallet was stolen with the card', 'en', 'engelsk', 'Svar på norsk i stedet'],
    ['sv', 'how long does a transfer take', 'en', 'engelska', 'Svara på svenska i stället'],
    ['da', 'how do I verify my identity', 'en', 'engelsk', 'Svar på dansk i stedet'],
  ])('on a page in %s, “%s” is answered in %s, with a way back', async (locale, question, other, named, back) => {
    const { page } = await site.page();
    await ask(page, locale, question);
    await eventually(() => options(page).first().getAttribute('href')).toMatch(new RegExp(`^/${other}/articles/`));
    expect(await box(page).locator('.note').textContent()).toContain(named);
    expect(await options(page).first().locator('.title').getAttribute('lang')).toBe(other);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await box(page).getByRole('button', { name: back }).click();
    await eventually(() => options(page).first().getAttribute('href')).toMatch(new RegExp(`^/${locale}/articles/`));
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
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
    await eventually(() => active(page).getAttribute('id')).toBe(await options(page).first().getAttribute('id'));

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
    expect(chosen).toBe(await options(page).nth(1).getAttribute('href'));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${chosen}`);
    await page.context().close();
  });

  it('opens the first answer on Enter', async () => {
    const { page } = await site.page();
    await ask(page, 'en', 'lost card');
    await options(page).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/articles/lost-card/');
    await page.context().close();
  });

  it('goes to the page of results on Enter when no answer is chosen, or none is good', async () => {
    const { page } = await site.page();
    await ask(page, 'en', 'a good lasagne recipe');
    await options(page).first().waitFor();
    expect(await active(page).count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/search/?q=a+good+lasagne+recipe');
    await ask(page, 'en', 'lost card');
    await options(page).first().waitFor();
    await page.keyboard.press('End');
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
    await eventually(() => box(page).getByRole('status').textContent()).toBe('5 answers. Choose with the arrow keys.');
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
  it.each([
    ['en', 'a lasagne recipe with fresh tomatoes', 'closest', 'Ask a person instead'],
    ['nb', 'hva er oppskriften på en god lasagne', 'nærmest', 'Spør et menneske'],
    ['sv', 'vad är receptet på en god lasagne', 'närmast', 'Fråga en människa'],
    ['da', 'hvad er opskriften på en god lasagne', 'tættest på', 'Spørg et menneske'],
  ])(
    '%s: calls the closest articles the closest, and carries “%s” to a person',
    async (locale, question, closest, way) => {
      const { page } = await site.page();
      await ask(page, locale, question);
      await eventually(() => box(page).locator('.note').textContent()).toContain(closest);
      expect(await options(page).count()).toBeGreaterThan(1);
      expect(await active(page).count()).toBe(0);
      const link = box(page).locator('.ways a').first();
      expect(await link.textContent()).toContain(way);
      const carried = `/${locale}/contact/?${new URLSearchParams({ q: question })}`;
      await eventually(() => link.getAttribute('href')).toBe(carried);
      expect(await box(page).getByRole('status').textContent()).toContain(closest);
      await page.context().close();
    },
  );

  it('says that it found nothing where nothing is close', async () => {
    const { page } = await site.page();
    await ask(page, 'en', 'zzyzx');
    await eventually(() => box(page).locator('.note').textContent()).toBe('We have found no article about that.');
    expect(await options(page).count()).toBe(0);
    await page.context().close();
  });

  it('says that the search cannot be reached, and offers the list of articles', async () => {
    const { page } = await site.page();
    await block(page, '**/pagefind/**', '**/answers/**');
    await ask(page, 'nb', 'mistet kort');
    await eventually(() => box(page).locator('.note').textContent()).toContain('ikke tilgjengelig');
    expect(await box(page).locator('.ways a').getAttribute('href')).toBe('/nb/articles/');
    await page.unroute('**/pagefind/**');
    await page.unroute('**/answers/**');
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

  it('answers offline what was loaded before', async () => {
    const { page } = await site.page();
    await ask(page, 'da', 'mistet kort');
    await eventually(() => options(page).first().locator('.passage').count()).toBe(1);
    await page.context().setOffline(true);
    await field(page).fill('min pinkode');
    await eventually(() => options(page).first().getAttribute('href')).toContain('/da/articles/skift-pinkode/');
    await page.context().close();
  });
});
