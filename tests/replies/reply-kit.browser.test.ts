import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hrefs } from '../../src/model/hrefs.ts';
import { type OpenSite, openSite } from '../browser/open-site.ts';
import { eventually } from '../search/eventually.ts';
import { paste } from './paste.ts';

const CARD = hrefs.article('en', 'activate-card');

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

describe('an article', () => {
  test('gives a reply with itself to whoever asks for it, by keyboard', async () => {
    const { page, faults, refused } = await site.page({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(CARD);
    await page.getByRole('button', { name: 'Reply to a customer with this' }).press('Enter');
    const panel = page.getByRole('region', { name: 'Reply to a customer', exact: true });
    await panel.locator('.preview').waitFor();
    expect(await page.locator('#reply-kit').evaluate((heading) => heading === document.activeElement)).toBe(true);
    expect(await panel.locator('.preview').textContent()).toContain('Open the app and choose Cards.');
    await panel.getByRole('button', { name: 'Copy the reply' }).press('Enter');
    await eventually(() => panel.getByRole('status').textContent()).toBe('The reply is copied.');
    const { formatted, plain } = await paste(page);
    expect(formatted).toContain('<ol');
    expect(plain).toContain('https://help.fyrbank.example/a/zq6ee/?lang=en&from=reply');
    await panel.getByRole('button', { name: 'Copy the link alone' }).press('Enter');
    await eventually(() => panel.getByRole('status').textContent()).toBe('The link is copied.');
    expect((await paste(page)).plain).toBe('https://help.fyrbank.example/a/zq6ee/?lang=en&from=reply');
    expect([...faults, ...refused]).toEqual([]);
    await page.context().close();
  });

  test('has a link at every heading, once replies have been written in the browser', async () => {
    const { page, faults } = await site.page({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(CARD);
    expect(await page.locator('.heading-link').count()).toBe(0);
    await page.getByRole('button', { name: 'Reply to a customer with this' }).click();
    await page.locator('.heading-link').first().waitFor();
    await page.goto(hrefs.article('nb', 'mistet-kort'));
    await page.locator('.heading-link').first().waitFor();
    const headings = await page.locator('.prose :is(h2, h3)[id]').allTextContents();
    expect(await page.locator('.heading-link').count()).toBe(headings.length);
    const heading = headings.at(-1) ?? '';
    await page.getByRole('button', { name: `Kopier lenken til «${heading}»` }).press('Enter');
    await eventually(() => page.locator('body > [role=status]').textContent()).toBe('Lenken er kopiert.');
    const { plain } = await paste(page);
    const anchor = await page.locator('.prose :is(h2, h3)[id]').last().getAttribute('id');
    expect(plain).toBe(`https://help.fyrbank.example/a/4h44w/?lang=nb&from=reply#${anchor}`);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('loads nothing of it for a customer', async () => {
    const { page } = await site.page();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(CARD, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /repl/.test(path))).toEqual([]);
    await page.context().close();
  });

  test('says nothing of it without JavaScript', async () => {
    const { page } = await site.page({ javaScriptEnabled: false });
    await page.goto(CARD);
    expect(await page.locator('reply-kit button').isVisible()).toBe(false);
    await page.context().close();
  });
});
