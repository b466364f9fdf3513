import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hrefs } from '../../src/model/hrefs.ts';
import { demoLibrary, demoPages } from './demo-pages.ts';
import { type OpenSite, openSite } from './open-site.ts';
import { violations } from './violations.ts';

const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'] as const;

const library = await demoLibrary();
let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** Opens a page, does something on it, and holds it to WCAG at both widths and in both colours. */
async function expectAccessible(path: string, act: (page: Page) => Promise<void> = async () => {}): Promise<void> {
  // Colours that change slowly would be judged half-way.
  const { page } = await site.page({ reducedMotion: 'reduce' });
  await page.goto(path);
  await act(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      const coloursOnly = colorScheme === 'dark';
      expect(await violations(page, { coloursOnly }), `${path}, ${width} px, ${colorScheme}`).toEqual([]);
    }
  }
  await page.context().close();
}

/** Some pages are whole only when what they search for has come. */
const ANSWERS: Record<string, string> = { search: 'search-results h2 a', missing: '.meant a >> visible=true' };

describe.each(library.site.locales)('%s', (locale) => {
  test.each(Object.entries(demoPages(library, locale)))('%s is accessible', async (template, path) => {
    await expectAccessible(path, async (page) => {
      const answers = ANSWERS[template];
      if (answers) await page.locator(answers).first().waitFor();
    });
  });

  test('the open list of answers is accessible', async () => {
    await expectAccessible(hrefs.front(locale), async (page) => {
      await page.getByRole('combobox').first().fill('visa');
      await page.getByRole('option').first().waitFor();
    });
  });

  test('a reply beside its answers is accessible', async () => {
    await expectAccessible(hrefs.support(locale), async (page) => {
      await page.keyboard.type('visa');
      await page.locator('.preview').waitFor();
    });
  });

  test('a reply on an article is accessible', async () => {
    await expectAccessible(demoPages(library, locale)['article'] ?? '', async (page) => {
      await page.locator('reply-kit button').click();
      await page.locator('.preview').waitFor();
      await page.locator('.heading-link').first().waitFor();
    });
  });

  test('what comes along to a person is accessible', async () => {
    await expectAccessible(`${hrefs.contact(locale)}?article=4h44w&q=visa&from=reply`, (page) =>
      page.locator('.about input').first().waitFor(),
    );
  });
});

test('the choice of language of the support page is accessible', async () => {
  await expectAccessible(hrefs.supportDoor());
});

test('the open choice of languages is accessible', async () => {
  await expectAccessible(hrefs.front('en'), (page) => page.locator('[popovertarget]').first().click());
});

test('the choice of language at the root is accessible', async () => {
  await expectAccessible(hrefs.root());
});
