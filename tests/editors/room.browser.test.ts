import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { run } from '../../scripts/commands/report.ts';
import { violations } from '../browser/violations.ts';
import { withContent } from '../checks/content-folder.ts';

const PAGES = ['', 'cells/nb/use/everyday/', 'owners/', 'owners/ada-berg/', 'reviews/', 'rules/', 'rules/description/'];

let out: string;
let browser: Browser;

beforeAll(async () => {
  out = join(await mkdtemp(join(tmpdir(), 'waypost-report-')), 'report');
  await withContent([{ file: 'articles/nb/endre-pin.mdx', gone: true }], (dir) =>
    run(['--content', dir, '--out', out, '--now', '2026-11-22']),
  );
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await rm(join(out, '..'), { recursive: true, force: true });
});

describe.each(PAGES)('/editors/%s', (path) => {
  const href = () => pathToFileURL(join(out, path, 'index.html')).href;

  test.each(['light', 'dark'] as const)('has no accessibility violations (%s)', async (colorScheme) => {
    const page = await browser.newPage({ colorScheme });
    await page.goto(href());
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  test('fits a phone', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    await page.goto(href());
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.close();
  });
});

test('a gap on the heat map opens by keyboard into what it lacks', async () => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(out, 'index.html')).href);
  const gap = page.getByRole('link', { name: /^gap/ });
  await gap.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'What it lacks' }).waitFor();
  expect(await page.locator('.command').textContent()).toContain('npm run translate -- pin --to nb');
  await page.close();
});

test('on paper, everything that is folded away is open', async () => {
  const page = await browser.newPage();
  await page.emulateMedia({ media: 'print' });
  await page.goto(pathToFileURL(join(out, 'reviews', 'index.html')).href);
  for (const row of await page.locator('.month tbody tr').all())
    expect((await row.boundingBox())?.height).toBeGreaterThan(0);
  expect(await page.getByRole('navigation').isVisible()).toBe(false);
  await page.close();
});
