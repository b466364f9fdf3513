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

const answers = (page: Page) => page.locator('search-results .answers ol > li');
const said = (page: Page) => page.locator('search-results .answers').getByRole('status');
const results = (page: Page) => page.locator('search-results .full-text ol > li');
const status = (page: Page) => page.locator('search-results .full-text').getByRole('status');

describe('the page of results', () => {
  it.each([
    ['en', 'lost card', '/en/articles/lost-card/', '5 answers for “lost card”', 'Search the full text'],
    ['nb', 'mistet kort', '/nb/articles/mistet-kort/', '5 svar for «mistet kort»', 'Søk i all tekst'],
    ['sv', 'borttappat kort', '/sv/articles/', '5 svar för ”borttappat kort”', 'Sök i all text'],
    ['da', 'mistet kort', '/da/articles/', '5 svar for »mistet kort«', 'Søg i al tekst'],
  ])('%s: answers “%s” first, and searches the full text on demand', async (locale, question, first, says, button) => {
    const { page, refused, faults } = await site.page();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`/${locale}/search/?q=${encodeURIComponent(question)}`);
    await answers(page).first().waitFor();
    await eventually(() => said(page).textContent()).toBe(says);
    expect(await answers(page).first().locator('h2 a').getAttribute('href')).toContain(first);
    await answers(page).first().locator('.passage').waitFor();
    expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);

    await page.getByRole('button', { name: button }).focus();
    await page.keyboard.press('Enter');
    await results(page).first().waitFor();
    expect(page.url()).toContain('full=1');
    expect(await page.locator('search-results form.narrow').isVisible()).toBe(true);
    expect([...refused, ...faults]).toEqual([]);
    await page.goBack();
    await eventually(() => page.locator('search-results .full-text').isVisible()).toBe(false);
    await page.context().close();
  });

  it('shows answers without Intl, whose first use would hold up the page', async () => {
    const { page } = await site.page();
    await page.addInitScript(() => {
      const made: string[] = [];
      const seen: ProxyHandler<typeof Intl> = {
        get(whole, name) {
          made.push(String(name));
          return Reflect.get(whole, name);
        },
      };
      Object.assign(globalThis, { Intl: new Proxy(globalThis.Intl, seen), usedOfIntl: made });
    });
    await page.goto('/en/search/?q=lost+card');
    await answers(page).first().locator('.passage').waitFor();
    expect(await page.evaluate('usedOfIntl')).toEqual([]);
    await page.context().close();
  });

  it('says that there is no good answer, and carries the question to a person', async () => {
    const { page } = await site.page();
    await page.goto('/en/search/?q=a+good+lasagne+recipe');
    await eventually(() => said(page).textContent()).toBe(
      'We have no good answer to that. These are the closest articles.',
    );
    expect(await answers(page).count()).toBeGreaterThan(1);
    const href = await page.locator('search-results .ways a').first().getAttribute('href');
    expect(href).toBe('/en/contact/?q=a+good+lasagne+recipe');
    await page.context().close();
  });

  it('answers in the language of the question, with a way back', async () => {
    const { page } = await site.page();
    await page.goto('/en/search/?q=hvor+blir+det+av+kortet+mitt');
    await eventually(() => said(page).textContent()).toContain('Norwegian');
    expect(await answers(page).first().locator('h2').getAttribute('lang')).toBe('nb');
    await page.getByRole('button', { name: 'Answer in English instead' }).click();
    await eventually(() => answers(page).first().locator('h2 a').getAttribute('href')).toContain('/en/');
    await page.context().close();
  });

  it('works from a link, with its filters', async () => {
    const { page, refused } = await site.page();
    await page.goto('/en/search/?q=card+not+working&stage=recover&kind=troubleshooting&kind=unknown');
    await results(page).first().waitFor();
    expect(await page.locator('#stage-recover').isChecked()).toBe(true);
    expect(await page.title()).toMatch(/^card not working – /);
    expect(await status(page).textContent()).toMatch(/^In the full text: \d+ articles? for “card not working”$/);
    const stages = await results(page).locator('.stage').allTextContents();
    expect(new Set(stages)).toEqual(new Set(['When something goes wrong']));
    expect(await page.locator('search-results .sections a').first().getAttribute('href')).toContain('#');
    expect(refused).toEqual([]);
    await page.context().close();
  });

  it('counts what stands behind each filter, and the counts hold', async () => {
    const { page } = await site.page();
    await page.goto('/en/search/?q=card&full=1');
    await results(page).first().waitFor();
    const count = await page.locator('label[for=stage-await] .count').textContent();
    await page.locator('#stage-await').check();
    await eventually(() => status(page).textContent()).toMatch(new RegExp(`: ${count} article`));
    await page.context().close();
  });

  it('goes back to what was asked and ticked before', async () => {
    const { page } = await site.page();
    await page.goto('/en/search/?q=refund&full=1');
    await results(page).first().waitFor();
    const first = await status(page).textContent();
    await page.locator('#kind-troubleshooting').check();
    await page.waitForURL('**?q=refund&kind=troubleshooting');
    await page.locator('search-results input[name=q]').fill('exchange rate');
    await page.keyboard.press('Enter');
    await eventually(() => status(page).textContent()).toContain('exchange rate');
    await page.goBack();
    await eventually(() => page.url()).toContain('q=refund');
    if (page.url().includes('kind=')) await page.goBack();
    await eventually(() => status(page).textContent()).toBe(first);
    expect(await page.locator('#kind-troubleshooting').isChecked()).toBe(false);
    await page.context().close();
  });

  it('says what to do when nothing was asked, nothing is left, or the index is missing', async () => {
    const { page } = await site.page();
    await page.goto('/da/search/');
    await eventually(() => said(page).textContent()).toContain('Skriv i feltet');
    await page.goto('/en/search/?q=visa&stage=recommend');
    await eventually(() => status(page).textContent()).toBe('No article fits everything you have ticked.');
    await page.getByRole('button', { name: 'Show all again' }).click();
    await results(page).first().waitFor();
    await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/en/search/?q=card&full=1');
    await eventually(() => status(page).textContent()).toContain('cannot be reached');
    expect(await answers(page).count()).toBeGreaterThan(0);
    await page.route('**/answers/**', (route) => route.fulfill({ status: 404, body: '' }));
    await page.reload();
    await eventually(() => said(page).textContent()).toContain('cannot be reached');
    expect(await page.locator('search-results .ways a').getAttribute('href')).toBe('/en/articles/');
    await page.context().close();
  });

  it('shows a question as text, whatever it holds', async () => {
    const { page } = await site.page();
    await page.goto(`/en/search/?q=${encodeURIComponent('card <img src=x onerror=alert(1)>')}`);
    await answers(page).first().waitFor();
    expect(await page.locator('search-results img').count()).toBe(0);
    expect(await page.title()).toContain('<img');
    await page.context().close();
  });

  it('leads on without JavaScript', async () => {
    const { page } = await site.page({ javaScriptEnabled: false });
    await page.goto('/sv/search/?q=kort');
    expect(await page.locator('search-results').textContent()).toContain('Sökningen behöver JavaScript');
    expect(await page.locator('search-results a[href="/sv/articles/"]').count()).toBe(1);
    expect(await page.locator('search-results a[href="/sv/stages/recover/"]').count()).toBe(1);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('breaks no accessibility rule at 360 px, %s', async (colorScheme) => {
    const { page } = await site.page({ bypassCSP: true, colorScheme, viewport: { width: 360, height: 740 } });
    await page.goto('/en/search/?q=lost+card&full=1');
    await answers(page).first().waitFor();
    await results(page).first().waitFor();
    expect(await violations(page, { selector: 'search-results' })).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.context().close();
  });
});
