import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hrefs } from '../../src/model/hrefs.ts';
import { type OpenSite, openSite } from '../browser/open-site.ts';
import { eventually } from '../search/eventually.ts';

const LOST_CARD = hrefs.article('en', 'lost-card');

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

/** What the link to the contact page says, by name. */
async function carried(page: Page): Promise<Record<string, string>> {
  const href = await page.locator('contact-link a').getAttribute('href');
  return Object.fromEntries(new URL(href ?? '', page.url()).searchParams);
}

/** The letter that the contact page begins, decoded. */
async function letter(page: Page): Promise<string> {
  return decodeURIComponent((await page.locator('main [data-mail]').getAttribute('href')) ?? '');
}

describe('where a link was given', () => {
  test('is taken out of the address, kept in the tab, and carried to a person', async () => {
    const { page, faults } = await site.page();
    await page.goto(`${LOST_CARD}?from=reply#freeze-and-report-the-card`);
    expect(new URL(page.url()).search).toBe('');
    expect(new URL(page.url()).hash).toBe('#freeze-and-report-the-card');
    expect(await carried(page)).toEqual({ article: '4h44w', heading: 'freeze-and-report-the-card', from: 'reply' });
    await page.goto(hrefs.article('nb', 'mistet-kort'));
    expect(await carried(page)).toEqual({ article: '4h44w', from: 'reply' });
    const header = await page.locator('header a[href*="/contact/"]').first().getAttribute('href');
    expect(header).toContain('from=reply');
    expect(await page.context().cookies()).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('is nowhere in what is passed on or indexed', async () => {
    const { page } = await site.page();
    await page.goto(`${LOST_CARD}?from=reply`);
    const passedOn = await page.evaluate(() =>
      [
        ...document.querySelectorAll('link[rel=canonical], link[rel=alternate]'),
        ...document.querySelectorAll('share-tools, share-tools a, meta[property="og:url"], script[type]'),
      ].map((element) => element.outerHTML),
    );
    expect(passedOn.length).toBeGreaterThan(5);
    expect(passedOn.join('\n')).not.toContain('from=');
    await page.context().close();
  });

  test.each(['<script>', 'a b', 'x'.repeat(41), 'Reply', '../..', '%00', ''])(
    'is dropped when it is %j',
    async (from) => {
      const { page } = await site.page();
      await page.goto(`${LOST_CARD}?from=${encodeURIComponent(from)}`);
      expect(new URL(page.url()).search).toBe('');
      expect(await carried(page)).toEqual({ article: '4h44w' });
      await page.context().close();
    },
  );

  test('is told to a script of the company’s own, on every page of the visit', async () => {
    const { page } = await site.page();
    await page.addInitScript(() => {
      document.addEventListener('waypost:visit', (event) => {
        document.documentElement.dataset['heard'] = JSON.stringify((event as CustomEvent).detail);
      });
    });
    const heard = () => page.locator('html').getAttribute('data-heard');
    await page.goto(`${LOST_CARD}?from=spring-campaign`);
    await eventually(heard).toBe('{"from":"spring-campaign"}');
    await page.goto(hrefs.front('en'));
    await eventually(heard).toBe('{"from":"spring-campaign"}');
    await page.context().close();
  });
});

describe('whoever asks a person', () => {
  test('sees what comes along, and strikes out what they like', async () => {
    const { page, faults, refused } = await site.page();
    await page.goto(hrefs.front('en'));
    await page.getByRole('combobox').first().fill('I lost my card');
    await page.getByRole('option', { name: /^Lost or stolen card/ }).click();
    await page.waitForURL(`**${LOST_CARD}**`);
    await page.goto(`${LOST_CARD}?from=macro#your-new-card`);
    await page.locator('contact-link a').click();
    await page.locator('.about input').first().waitFor();
    expect(await page.locator('.about label').allTextContents()).toEqual([
      'Article: Lost or stolen card',
      'Part of it: Your new card',
      'Searched for: I lost my card',
      'Came by a link in: macro',
    ]);
    expect(await letter(page)).toBe(
      'mailto:help@fyrbank.example?subject=A question about: Lost or stolen card&body=I come from:\n' +
        'Article: Lost or stolen card, https://help.fyrbank.example/a/4h44w/?lang=en\nPart of it: Your new card\n' +
        'Searched for: I lost my card\nCame by a link in: macro\n\nMy question:\n',
    );
    await page.getByLabel('Searched for').press('Space');
    await page.getByLabel('Article').press('Space');
    expect(await letter(page)).not.toMatch(/I lost|Lost or stolen|4h44w/);
    expect(await letter(page)).toContain('Part of it: Your new card');
    for (const name of ['Part of it', 'Came by']) await page.getByLabel(name).press('Space');
    expect(await letter(page)).toBe('mailto:help@fyrbank.example');
    expect([...faults, ...refused]).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['nb', 'Artikkel: ', 'Søkte etter: kort', 'Spørsmål om: '],
    ['sv', 'Artikel: ', 'Sökte efter: kort', 'En fråga om: '],
    ['da', 'Artikel: ', 'Søgte efter: kort', 'Et spørgsmål om: '],
  ] as const)(
    '%s: finds it all in another tab, which knows but the address',
    async (locale, article, searched, subject) => {
      const { page } = await site.page();
      await page.goto(`${hrefs.contact(locale)}?article=4h44w&q=kort`);
      await page.locator('.about input').first().waitFor();
      const [first = '', second] = await page.locator('.about label').allTextContents();
      expect(first).toContain(article);
      expect(first).not.toContain('4h44w');
      expect(second).toBe(searched);
      expect(await letter(page)).toContain(subject);
      await page.context().close();
    },
  );

  test('carries nothing that an address made up', async () => {
    const { page, refused } = await site.page();
    const q = '<img src=x onerror=alert(1)>\nbcc: x@example.org&body=Pay%20here';
    const query = new URLSearchParams({ article: '4h44w', heading: 'Ring 123 to win', q, from: 'You have won' });
    await page.goto(`${hrefs.contact('en')}?${query}`);
    await page.locator('.about input').first().waitFor();
    expect(await page.locator('.about label').allTextContents()).toEqual([
      'Article: Lost or stolen card',
      'Searched for: <img src=x onerror=alert(1)> bcc: x@example.org&body=Pay%20here',
    ]);
    expect(await page.locator('.about img').count()).toBe(0);
    const href = (await page.locator('main [data-mail]').getAttribute('href')) ?? '';
    expect([...new URL(href).searchParams.keys()]).toEqual(['subject', 'body']);
    expect(refused).toEqual([]);
    await page.context().close();
  });

  test('names an article that is gone by its id', async () => {
    const { page } = await site.page();
    await page.goto(`${hrefs.contact('en')}?article=zzzzz`);
    await page.locator('.about input').first().waitFor();
    expect(await page.locator('.about label').allTextContents()).toEqual(['Article: zzzzz']);
    await page.context().close();
  });

  test('keeps it when they change the language of the page', async () => {
    const { page } = await site.page();
    await page.goto(`${hrefs.contact('en')}?article=4h44w&q=lost`);
    await page.locator('.about input').first().waitFor();
    await page.locator('header [popovertarget]').click();
    await page.locator('header').getByRole('link', { name: 'Norsk bokmål' }).click();
    await page.waitForURL(`**${hrefs.contact('nb')}**`);
    await page.locator('.about input').first().waitFor();
    expect(await page.locator('.about label').first().textContent()).toContain('Mistet');
    await page.context().close();
  });
});
