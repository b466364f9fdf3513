import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { replyHrefs } from '../../src/model/reply-hrefs.ts';

const ARTICLE = 'articles/en/lost-card.mdx';
const ADDRESS = '/en/articles/lost-card/';

/** A busy machine takes its time to render the first page. */
const PATIENCE = 60_000;

let dir: string;
let server: ChildProcess;
let baseURL: string;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'waypost-dev-'));
  await cp('src/content', dir, { recursive: true });
  server = spawn(process.execPath, ['scripts/waypost.ts', 'dev', '--content', dir, '--now', '2026-11-22'], {
    // Astro serves no pages where it believes that Vitest has started it.
    env: { ...process.env, VITEST: '', NODE_ENV: 'development', WAYPOST_CACHE: join(dir, '..', 'waypost-dev-cache') },
  });
  baseURL = await addressOf(server);
  browser = await launchBrowser();
  page = await browser.newPage({ baseURL });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  if (server && server.exitCode === null) {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
  await rm(dir, { recursive: true, force: true });
});

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /https?:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(output)?.[0];
      if (address) found(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('exit', () => failed(new Error(`The dev server stopped:\n${output}`)));
  });
}

test('a save that breaks a rule shows over the page, and the save that mends it clears it', async () => {
  const path = join(dir, ARTICLE);
  const sound = await readFile(path, 'utf8');
  await page.goto(ADDRESS, { timeout: PATIENCE });
  const overlay = page.locator('vite-error-overlay');
  await page.getByRole('heading', { level: 1, name: 'Lost or stolen card' }).waitFor({ timeout: PATIENCE });
  expect(await overlay.count()).toBe(0);

  await writeFile(path, sound.replace(/^goal: .*$/m, 'goal: no-such-goal'));
  await overlay.waitFor({ timeout: PATIENCE });
  const line = sound.split('\n').findIndex((text) => text.startsWith('goal:')) + 1;
  await expect
    .poll(() => overlay.evaluate((element) => element.shadowRoot?.textContent), { timeout: PATIENCE })
    .toContain(`${ARTICLE}:${line}:`);
  expect(await overlay.evaluate((element) => element.shadowRoot?.textContent)).toContain('goal-declared');

  await page.reload();
  await overlay.waitFor({ timeout: PATIENCE });

  await writeFile(path, sound.replace(/^title: .*$/m, 'title: Your lost or stolen card'));
  await page.getByRole('heading', { level: 1, name: 'Your lost or stolen card' }).waitFor({ timeout: PATIENCE });
  await overlay.waitFor({ state: 'detached', timeout: PATIENCE });
  await writeFile(path, sound);
  await page.getByRole('heading', { level: 1, name: 'Lost or stolen card' }).waitFor({ timeout: PATIENCE });
}, 240_000);

test('a saved article is exchanged where the reader is, and loaded anew where it brings in more', async () => {
  const path = join(dir, ARTICLE);
  const sound = await readFile(path, 'utf8');
  const room = await browser.newPage({ baseURL, viewport: { width: 1280, height: 400 } });
  await room.goto(ADDRESS, { timeout: PATIENCE });
  await room.waitForLoadState('networkidle');
  await room.evaluate(() => {
    document.documentElement.dataset['before'] = 'yes';
    window.scrollTo(0, 300);
  });
  const isSamePage = () => room.evaluate(() => document.documentElement.dataset['before'] === 'yes');

  await writeFile(
    path,
    `${sound.replace(/^title: .*$/m, 'title: Your lost or stolen card')}\nThis was saved just now.\n`,
  );
  await room.getByText('This was saved just now.').waitFor({ timeout: PATIENCE });
  expect(await isSamePage()).toBe(true);
  expect(await room.title()).toContain('Your lost or stolen card');
  expect(await room.evaluate(() => window.scrollY)).toBe(300);
  await room.getByRole('button', { name: 'Search' }).first().waitFor();

  await writeFile(
    path,
    `${sound}\n<Tabs>\n<Tab label="iPhone">\n\nOn this one.\n\n</Tab>\n<Tab label="Android">\n\nOn that one.\n\n</Tab>\n</Tabs>\n`,
  );
  await room.getByRole('tab', { name: 'Android' }).click({ timeout: PATIENCE });
  await room.getByText('On that one.').waitFor();
  await room.close();
  await writeFile(path, sound);
}, 240_000);

test('a file that cannot be read at all is told of in the same place, and the page before it stays', async () => {
  const path = join(dir, 'journey.yaml');
  const sound = await readFile(path, 'utf8');
  await page.goto('/nb/', { timeout: PATIENCE });
  await writeFile(path, 'personas: [');
  const overlay = page.locator('vite-error-overlay');
  await overlay.waitFor({ timeout: PATIENCE });
  await expect
    .poll(() => overlay.evaluate((element) => element.shadowRoot?.textContent), { timeout: PATIENCE })
    .toContain('journey.yaml:');
  await writeFile(path, sound);
  await overlay.waitFor({ state: 'detached', timeout: PATIENCE });
}, 240_000);

test('pages that list an article show what was saved of it, and an article that comes or moves is found', async () => {
  const path = join(dir, ARTICLE);
  const sound = await readFile(path, 'utf8');
  const room = await browser.newPage({ baseURL });
  await room.goto('/en/stages/recover/', { timeout: PATIENCE });
  await room.goto(ADDRESS, { timeout: PATIENCE });
  const description = 'Freeze it first, tell us then, and see what happens to the money that somebody else has spent.';
  await writeFile(path, sound.replace(/^description: .*$/m, `description: ${description}`));
  await room.locator(`meta[name="description"][content="${description}"]`).waitFor({ state: 'attached' });
  await room.goto('/en/stages/recover/', { timeout: PATIENCE });
  await room.getByText(description).first().waitFor({ timeout: PATIENCE });
  await room.close();

  const pageAt = (href: string) => fetch(new URL(href, baseURL)).then((answer) => answer.text());
  const isThere = (href: string) =>
    expect.poll(() => pageAt(href), { timeout: PATIENCE }).toMatch(/<h1[^>]*>Lost or stolen card</);
  await writeFile(path, sound.replace(/^title: /m, 'draft: true\ntitle: '));
  await expect.poll(() => pageAt(ADDRESS), { timeout: PATIENCE }).toContain('This page has moved');
  await writeFile(path, sound);
  await isThere(ADDRESS);
  const elsewhere = join(dir, 'articles/en/gone-card.mdx');
  await rename(path, elsewhere);
  await isThere('/en/articles/gone-card/');
  await rename(elsewhere, path);
  await isThere(ADDRESS);
}, 240_000);

test('other programs and replies get an article as it was saved last', async () => {
  const path = join(dir, ARTICLE);
  const sound = await readFile(path, 'utf8');
  const textAt = async (href: string) => (await fetch(new URL(href, baseURL))).text();
  await writeFile(path, `${sound}\nThis was saved just now.\n`);
  for (const href of [
    replyHrefs.file('en', '4h44w'),
    '/en/articles/lost-card.md',
    '/api/articles.json',
    '/api/en/chatwoot.json',
  ])
    await expect.poll(() => textAt(href), { timeout: PATIENCE }).toMatch(/Freeze it in the app/);
  await expect.poll(() => textAt('/en/articles/lost-card.md'), { timeout: PATIENCE }).toContain('saved just now');
  expect(JSON.parse(await textAt('/api/articles.json')).articles.length).toBeGreaterThan(150);
}, 240_000);

test('the editors’ room shows what was saved last, and its places open in the editor', async () => {
  const path = join(dir, ARTICLE);
  const sound = await readFile(path, 'utf8');
  const room = await browser.newPage({ baseURL });
  await room.goto('/editors/', { timeout: PATIENCE });
  await room.getByRole('heading', { level: 1, name: 'The journey' }).waitFor({ timeout: PATIENCE });
  expect(await room.getByRole('table', { name: 'English' }).getByRole('link').count()).toBe(21);
  await writeFile(path, sound.replace(/^goal: .*$/m, 'goal: no-such-goal'));
  const opens = room.locator('a[href^="/__open-in-editor"]', { hasText: `${ARTICLE}:` });
  await expect
    .poll(() => room.goto('/editors/rules/goal-declared/').then(() => opens.count()), { timeout: PATIENCE })
    .toBe(1);
  await writeFile(path, sound);
  await room.close();
}, 240_000);

test('the toolbar shows what the rules find in the article at hand, with its line, its score and its looks', async () => {
  const path = join(dir, ARTICLE);
  const sound = await readFile(path, 'utf8');
  await writeFile(path, sound.replace(/^description: .*$/m, 'description: Too short.'));
  const room = await browser.newPage({ baseURL });
  const report = () =>
    fetch(new URL(`/__waypost/article.json?path=${ADDRESS}`, baseURL)).then((answer) => answer.json());
  await expect.poll(report, { timeout: PATIENCE }).toMatchObject({ findings: [{ rule: 'description' }] });
  await room.goto(ADDRESS, { timeout: PATIENCE });
  await room.locator('astro-dev-toolbar [data-app-id="waypost"]').first().click({ timeout: PATIENCE });
  const app = room.locator('astro-dev-toolbar-app-canvas[data-app-id="waypost"]');
  await app.getByText('description', { exact: true }).waitFor({ timeout: PATIENCE });
  const line = sound.split('\n').findIndex((text) => text.startsWith('description:')) + 1;
  await app.getByRole('link', { name: `${ARTICLE}:${line}:` }).waitFor();
  expect(await app.locator('meter').count()).toBe(5);
  await app.getByText('As a search result').click();
  expect(await app.getByText('Too short.').first().isVisible()).toBe(true);
  await room.close();
  await writeFile(path, sound);
}, 240_000);
