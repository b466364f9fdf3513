import { readFile } from 'node:fs/promises';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hrefs } from '../../src/model/hrefs.ts';
import type { Locale } from '../../src/model/locale.ts';
import { type OpenSite, openSite } from '../browser/open-site.ts';
import { eventually } from '../search/eventually.ts';
import { paste } from './paste.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

const CLIPBOARD: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] };

/** Opens the support page, does something on it, and expects nothing to have gone wrong behind the agent's back. */
async function atDesk(locale: Locale, act: (page: Page) => Promise<void>, options = CLIPBOARD): Promise<void> {
  const { page, faults, refused } = await site.page(options);
  await page.goto(hrefs.support(locale));
  await act(page);
  expect([...faults, ...refused]).toEqual([]);
  await page.context().close();
}

const type = (page: Page, text: string) => page.keyboard.type(text);
const options = (page: Page) => page.locator('support-desk [role=option]');
const chosen = (page: Page) => page.locator('[role=option][aria-selected=true] .title').textContent();
const preview = (page: Page) => page.locator('.preview');
const said = (page: Page) => page.locator('.copied').textContent();
const note = (page: Page) => page.locator('.note').textContent();

describe('whoever answers customers', () => {
  test.each([
    ['en', 'how do I activate my card', 'How to activate your card', 'Hello,', 'The reply is copied.', 'Kind regards,'],
    ['nb', 'aktivere kortet', 'Aktiver kortet ditt', 'Hei!', 'Svaret er kopiert.', 'Vennlig hilsen'],
    ['sv', 'aktivera kortet', 'Aktivera ditt kort', 'Hej!', 'Svaret är kopierat.', 'Vänliga hälsningar'],
    ['da', 'aktivere kortet', 'Aktivér dit kort', 'Hej!', 'Svaret er kopieret.', 'Venlig hilsen'],
  ] as const)(
    '%s: types, sees the reply, presses Enter, and pastes it',
    async (locale, question, title, hello, copied, bye) => {
      await atDesk(locale, async (page) => {
        await type(page, question);
        await eventually(() => chosen(page)).toContain(title);
        // Whoever types slowly sees the reply to half a question first.
        await eventually(() => preview(page).innerHTML()).toContain('/a/zq6ee/');
        expect(await preview(page).textContent()).toContain(hello);
        const shown = await preview(page).innerText();
        await page.keyboard.press('Enter');
        await eventually(() => said(page)).toBe(copied);
        const { formatted, plain } = await paste(page);
        expect(plain).toContain(`\n\n1. `);
        expect(plain).toContain(`https://help.fyrbank.example/a/zq6ee/?lang=${locale}&from=reply`);
        expect(plain).toMatch(new RegExp(`${bye}\\nFyr Bank$`));
        expect(plain).not.toMatch(/[<>]|\*\*/);
        expect(formatted).toContain('<ol');
        expect(formatted).toContain(`href="https://help.fyrbank.example/a/zq6ee/?lang=${locale}&amp;from=reply"`);
        expect(shown).toContain(plain.split('\n')[2]);
      });
    },
  );

  test('goes to another answer with the arrows, and copies its link alone', () =>
    atDesk('en', async (page) => {
      await type(page, 'lost card');
      await options(page).nth(2).waitFor();
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) await page.keyboard.press(key);
      await eventually(() => options(page).nth(1).getAttribute('aria-selected')).toBe('true');
      await eventually(() => preview(page).textContent()).toContain((await chosen(page)) ?? '');
      await page.keyboard.press('Shift+Enter');
      await eventually(() => said(page)).toBe('The link is copied.');
      const { plain } = await paste(page);
      expect(plain).toMatch(/^https:\/\/help\.fyrbank\.example\/a\/[a-z0-9]+\/\?lang=en&from=reply$/);
      expect(plain).not.toContain('/a/4h44w/');
    }));

  test('presses Enter before the answer has come, and still copies the right reply', () =>
    atDesk('en', async (page) => {
      await page.route('**/replies/**', async (route) => {
        await new Promise((done) => setTimeout(done, 300));
        await route.continue();
      });
      await type(page, 'activate');
      await eventually(() => chosen(page)).toBe('How to activate your card');
      await page.locator('.ask input').fill('lost or stolen card');
      await page.keyboard.press('Enter');
      await eventually(() => said(page)).toBe('The reply is copied.');
      expect((await paste(page)).plain).toContain('/a/4h44w/');
    }));

  test('opens the article, empties the field, and comes back to it', () =>
    atDesk('en', async (page) => {
      await type(page, 'lost card');
      await eventually(() => chosen(page)).toBe('Lost or stolen card');
      const opened = page.context().waitForEvent('page');
      await page.keyboard.press('ControlOrMeta+Enter');
      expect((await opened).url()).toContain(hrefs.article('en', 'lost-card'));
      await page.bringToFront();
      await page.keyboard.press('Tab');
      await page.keyboard.press('/');
      await page.keyboard.press('Escape');
      expect(await page.locator('.ask input').inputValue()).toBe('');
      await eventually(() => options(page).count()).toBe(0);
      expect(await page.locator('.ask input').evaluate((field) => field === document.activeElement)).toBe(true);
    }));

  test('narrows by persona, stage and language, without a mouse', () =>
    atDesk('en', async (page) => {
      await type(page, 'card');
      await options(page).first().waitFor();
      await page.keyboard.press('Tab');
      await type(page, 'Traveller');
      await page.keyboard.press('Tab');
      await type(page, 'While you wait');
      const stages = () => page.locator('.stage').allTextContents();
      await eventually(async () => [...new Set(await stages())]).toEqual(['While you wait']);
      await page.keyboard.press('Tab');
      await type(page, 'Norsk');
      await page.keyboard.press('/');
      await page.keyboard.type('kort');
      await eventually(() => page.locator('[role=option] .title').first().getAttribute('lang')).toBe('nb');
      await page.keyboard.press('Enter');
      await eventually(() => preview(page).getAttribute('lang')).toBe('nb');
    }));

  test('is told where nothing is left of what fits', () =>
    atDesk('en', async (page) => {
      await page.locator('select[name=stage]').selectOption('recommend');
      await page.locator('.ask input').focus();
      await type(page, 'visa or mastercard');
      await eventually(() => note(page)).toBe('We have no good answer to that. These are the closest articles.');
      await page.keyboard.press('Enter');
      expect(await said(page)).toBe('');
      await page.keyboard.press('Escape');
      await type(page, 'qqqqq');
      await eventually(() => note(page)).toBe('No article fits everything you have ticked.');
    }));

  test('answers in the language in which the customer writes', () =>
    atDesk('nb', async (page) => {
      await type(page, 'jag har tappat bort mitt kort, vad gör jag');
      await eventually(() => preview(page).getAttribute('lang')).toBe('sv');
      expect(await preview(page).textContent()).toContain('Hej!');
      expect(await note(page)).toContain('svensk');
    }));

  test('is not given a reply where nothing answers, until they choose one', () =>
    atDesk('en', async (page) => {
      await type(page, 'a good lasagne recipe');
      const onward = page.locator('.ways a').first();
      await eventually(() => onward.getAttribute('href')).toContain('/en/search/?q=a+good+lasagne');
      await eventually(() => note(page)).toBe('We have no good answer to that. These are the closest articles.');
      await page.keyboard.press('Enter');
      expect(await preview(page).isVisible()).toBe(false);
      expect(await said(page)).toBe('');
      // No empty frame stands where the reply would.
      const frame = page.locator('support-desk .reply');
      expect(await frame.isVisible()).toBe(false);
      await page.keyboard.press('ArrowDown');
      await eventually(() => preview(page).isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await eventually(() => preview(page).isVisible()).toBe(false);
      expect(await frame.isVisible()).toBe(true);
    }));
});

describe('a reply', () => {
  test('is signed, formatted and linked as the agent chooses, and the browser alone remembers it', () =>
    atDesk('en', async (page) => {
      const sent: string[] = [];
      page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
      await type(page, 'activate my card');
      await preview(page).waitFor();
      await page.getByLabel('Your name').fill('Kari <b>');
      await page.getByLabel('The link opens').selectOption({ label: 'If activation does not work' });
      await page.getByLabel('Markdown').check();
      expect(await preview(page).textContent()).toContain('**Cards**');
      await page.getByRole('button', { name: 'Copy the reply' }).click();
      await eventually(() => said(page)).toBe('The reply is copied.');
      const { plain, formatted } = await paste(page);
      expect(plain).toContain('Kari \\<b\\>\\\nFyr Bank');
      expect(plain).toContain('&from=reply#if-activation-does-not-work)');
      expect(formatted).not.toContain('<strong>');

      await page.reload();
      await type(page, 'lost card');
      await preview(page).waitFor();
      expect(await page.getByLabel('Your name').inputValue()).toBe('Kari <b>');
      expect(await page.getByLabel('Markdown').isChecked()).toBe(true);
      await page.getByLabel('Formatted text').check();
      expect(await preview(page).innerHTML()).toContain('Kari &lt;b&gt;<br>Fyr Bank');
      expect(sent.filter((request) => request.includes('Kari'))).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    }));

  test.each([
    ['is missing', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
    ['is refused', () => Object.assign(Clipboard.prototype, { write: () => Promise.reject(new Error('no')) })],
  ])('is copied the old way where the new one %s', async (_why, hinder) => {
    const { page } = await site.page(CLIPBOARD);
    await page.addInitScript(hinder);
    await page.goto(hrefs.support('en'));
    await type(page, 'activate my card');
    await preview(page).waitFor();
    await page.keyboard.press('Enter');
    await eventually(() => said(page)).toBe('The reply is copied.');
    const { formatted, plain } = await paste(page);
    expect(formatted).toContain('<ol');
    expect(plain).toContain('1. Open the app');
    await page.context().close();
  });

  test('is selected where nothing can be copied, and that is said', async () => {
    const { page } = await site.page();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await page.goto(hrefs.support('en'));
    await type(page, 'activate my card');
    await preview(page).waitFor();
    await page.keyboard.press('Enter');
    await eventually(() => said(page)).toContain('Ctrl+C');
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('You activate your card in the app');
    await page.context().close();
  });
});

describe('the support page', () => {
  test.each([
    ['is not there', { status: 404, body: '' }],
    ['has other articles alone', { json: [{ id: 'constructor' }] }],
  ])('says so when the answers cannot be fetched, or a reply whose file %s', async (_why, file) => {
    const { page, faults } = await site.page();
    await page.route('**/replies/**', (route) => route.fulfill(file));
    await page.goto(hrefs.support('en'));
    await type(page, 'lost card');
    await eventually(() => page.locator('.reply-editor').textContent()).toContain('cannot be fetched just now');
    await page.keyboard.press('Enter');
    expect(await said(page)).toBe('');
    await page.unroute('**/replies/**');
    await page.keyboard.press('ArrowDown');
    await eventually(() => preview(page).isVisible()).toBe(true);
    expect(faults).toEqual([]);

    await page.route('**/answers/**', (route) => route.fulfill({ status: 404, body: '' }));
    await page.reload();
    await type(page, 'lost card');
    await eventually(() => note(page)).toContain('cannot be reached');
    expect(await page.locator('.ways a').getAttribute('href')).toBe(hrefs.allArticles('en'));
    await page.context().close();
  });

  test('says what to do when the connection is gone, and goes on when it is back', async () => {
    const { page } = await site.page();
    await page.route('**/answers/**', (route) => route.abort());
    await page.goto(hrefs.support('en'));
    await page.context().setOffline(true);
    await type(page, 'lost card');
    await eventually(() => note(page)).toContain('You are offline');
    await page.unroute('**/answers/**');
    await page.context().setOffline(false);
    await eventually(() => options(page).count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test('leads on without JavaScript', async () => {
    const { page } = await site.page({ javaScriptEnabled: false });
    await page.goto('/support/');
    await page.getByRole('link', { name: 'Dansk' }).click();
    expect(new URL(page.url()).pathname).toBe(hrefs.support('da'));
    expect(await page.locator('main').textContent()).toContain('Siden kræver JavaScript');
    expect(await page.locator('support-desk').isVisible()).toBe(false);
    await page.locator('main a[href="/da/articles/"]').click();
    expect(await page.locator('h1').count()).toBe(1);
    await page.context().close();
  });

  test('is kept from search engines', async () => {
    const { page } = await site.page();
    for (const path of ['/support/', hrefs.support('en')]) {
      await page.goto(path);
      expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
      expect(await page.locator('link[rel=canonical], link[rel=alternate][hreflang]').count()).toBe(0);
    }
    const out = process.env['WAYPOST_OUT'] ?? 'dist';
    expect(await readFile(`${out}/sitemap-1.xml`, 'utf8')).not.toContain('/support/');
    expect(await readFile(`${out}/robots.txt`, 'utf8')).toContain('Disallow: /replies/');
    await page.context().close();
  });

  test('shows a question as text, whatever it holds', () =>
    atDesk('en', async (page) => {
      await page.locator('.ask input').fill('card <img src=x onerror=alert(1)>');
      await options(page).first().waitFor();
      expect(await page.locator('support-desk img').count()).toBe(0);
    }));
});
