import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hrefs } from '../../src/model/hrefs.ts';
import { LOCALE_NAMES } from '../../src/model/locale.ts';
import { eventually } from '../search/eventually.ts';
import { demoLibrary, demoPages } from './demo-pages.ts';
import { type OpenSite, openSite } from './open-site.ts';

const LOST_CARD = hrefs.article('en', 'lost-card');

const library = await demoLibrary();
let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** Runs a test in a page of its own, and expects nothing to have gone wrong behind the reader's back. */
async function read(path: string, javaScriptEnabled: boolean, act: (page: Page) => Promise<void>): Promise<void> {
  const { page, faults } = await site.page({ javaScriptEnabled });
  await page.goto(path);
  await act(page);
  expect(faults).toEqual([]);
  await page.context().close();
}

const pathOf = (page: Page) => new URL(page.url()).pathname;
const follow = async (page: Page, selector: string) => {
  const link = page.locator(selector).first();
  const href = await link.getAttribute('href');
  await link.click();
  await page.waitForURL(`**${href?.split('#')[0]}**`);
};

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s a reader', (_how, script) => {
  test('walks the journey from the front page to an article and on to the next step', () =>
    read(hrefs.front('en'), script, async (page) => {
      await follow(page, 'main h3 a[href*="/stages/"]');
      expect(pathOf(page)).toBe(hrefs.stage('en', library.journey.stages[0]?.id ?? ''));
      await follow(page, 'main li a[href*="/articles/"]');
      const title = await page.locator('h1').textContent();
      await follow(page, 'main .next a');
      expect(pathOf(page)).toMatch(/^\/en\/articles\/[^/]+\/$/);
      expect(await page.locator('h1').textContent()).not.toBe(title);
    }));

  test('reads the same article in another language', () =>
    read(LOST_CARD, script, async (page) => {
      await page.locator('header [popovertarget]').click();
      await page.locator('header').getByRole('link', { name: LOCALE_NAMES.nb }).click();
      await page.waitForURL(`**${hrefs.article('nb', 'mistet-kort')}`);
      expect(await page.locator('html').getAttribute('lang')).toBe('nb');
    }));

  test('goes through all articles, page by page, and meets each once', () =>
    read(hrefs.allArticles('en'), script, async (page) => {
      const met: (string | null)[] = [];
      for (;;) {
        const links = await page.locator('main li a[href*="/articles/"]').all();
        for (const link of links) met.push(await link.getAttribute('href'));
        if ((await page.locator('main a[rel=next]').count()) === 0) break;
        await follow(page, 'main a[rel=next]');
      }
      const published = library.articles.filter(({ locale, draft }) => locale === 'en' && !draft);
      const all = published.map(({ slug }) => hrefs.article('en', slug));
      expect(met.toSorted()).toEqual(all.toSorted());
    }));

  test('looks a word up in the glossary', () =>
    read(LOST_CARD, script, async (page) => {
      await follow(page, 'main a[href*="/glossary/#"]');
      const { pathname, hash } = new URL(page.url());
      expect(pathname).toBe(hrefs.glossary('en'));
      expect(await page.locator(`[id="${hash.slice(1)}"]`).isVisible()).toBe(true);
    }));

  test('goes from an article to a person, and says which article', () =>
    read(LOST_CARD, script, async (page) => {
      await follow(page, 'main contact-link a');
      expect(pathOf(page)).toBe(hrefs.contact('en'));
      expect(new URL(page.url()).searchParams.get('article')).toBe('4h44w');
      const letter = () => page.locator('main a[href^="mailto:"]').getAttribute('href');
      // The letter is written when the page has asked for the title.
      if (script)
        await eventually(async () => decodeURIComponent((await letter()) ?? '')).toContain('Lost or stolen card');
      else expect(await letter()).toBe('mailto:help@fyrbank.example');
    }));
});

test('a persona, once chosen, is remembered, and what is written for it comes first', () =>
  read(hrefs.front('en'), true, async (page) => {
    await page.getByRole('button', { name: 'Traveller' }).click();
    await page.goto(hrefs.stage('en', 'recover'));
    const first = page.locator('raised-articles ul').first().locator('li').first();
    expect(await first.getAttribute('data-personas')).toContain('traveller');
    expect(await first.locator('.mark').isVisible()).toBe(true);
    await page.goto(hrefs.front('en'));
    expect(await page.getByRole('button', { name: 'Traveller' }).getAttribute('aria-pressed')).toBe('true');
  }));

test('without JavaScript a persona is a page', () =>
  read(hrefs.front('en'), false, async (page) => {
    await follow(page, 'persona-choice a[data-persona=traveller]');
    expect(pathOf(page)).toBe(hrefs.persona('en', 'traveller'));
  }));

describe('an address that leads nowhere', () => {
  test('searches for what was meant, in the language of the address', () =>
    read('/sv/articles/visa-eller-mastercard-gammal/', true, async (page) => {
      await page.locator('.meant a >> visible=true').first().waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('sv');
      expect(await page.locator('h1:visible').count()).toBe(1);
    }));

  test('without JavaScript offers all languages', () =>
    read('/sv/nowhere/', false, async (page) => {
      for (const locale of library.site.locales) {
        expect(
          await page
            .locator(`main a[href="${hrefs.front(locale)}"]`)
            .first()
            .isVisible(),
        ).toBe(true);
      }
    }));

  test('is told to robots as such', async () => {
    const { page } = await site.page();
    expect((await page.request.get('/en/nowhere/')).status()).toBe(404);
    await page.context().close();
  });
});

test('a returning reader is sent from the root to the language that they chose', () =>
  read(hrefs.root(), true, async (page) => {
    await page.getByRole('link', { name: LOCALE_NAMES.da }).click();
    await page.waitForURL(`**${hrefs.front('da')}`);
    await page.goto(hrefs.root());
    await page.waitForURL(`**${hrefs.front('da')}`);
  }));

describe.each(library.site.locales)('%s: every template', (locale) => {
  test.each(Object.entries(demoPages(library, locale)))('%s fits a telephone and asks nobody else', async (_, path) => {
    const { page, faults, refused } = await site.page({ viewport: { width: 360, height: 780 } });
    await page.goto(path);
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return { scrollWidth, clientWidth };
    });
    expect(scrollWidth, 'nothing sticks out sideways').toBeLessThanOrEqual(clientWidth);
    expect(refused).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
