import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { type EditPage, startEdit } from './start-edit.ts';

const ARTICLE = 'articles/en/lost-card.mdx';

/** A busy machine takes its time to start five megabytes of script. */
const PATIENCE = 60_000;

let dir: string;
let edit: EditPage;
let browser: Browser;
let page: Page;
/** Requests to other hosts, and what the security policy refused. */
let faults: string[];

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'waypost-edit-'));
  await cp('src/content', dir, { recursive: true });
  edit = await startEdit(dir);
  browser = await launchBrowser();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await edit?.stop();
  await rm(dir, { recursive: true, force: true });
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  page.setDefaultTimeout(PATIENCE);
  faults = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^http/.test(protocol) && `${origin}/` !== edit.address) faults.push(request.url());
  });
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) faults.push(message.text());
  });
});

async function open(path: string): Promise<void> {
  await page.goto(`${edit.address}#/collections/${path}`);
  await page.getByRole('button', { name: 'Login' }).click();
}

async function publish(): Promise<void> {
  await page.getByRole('button', { name: /^Publish$/ }).click();
  await page.getByRole('menuitem', { name: /^Publish now/ }).click();
}

const onDisk = () => readFile(join(dir, ARTICLE), 'utf8');

test('an article is opened, changed and saved, and the file is as an editor by hand would have left it', async () => {
  const before = await onDisk();
  const lead = /^---\n[\s\S]*?^---\n\n(.+)$/m.exec(before)?.[1] ?? '';
  await open('articles-en/entries/lost-card');
  await page.getByLabel('Title', { exact: true }).first().fill('Lost or stolen bank card');
  const texts = await page.locator('textarea').all();
  const at = (await Promise.all(texts.map((text) => text.inputValue()))).findIndex((text) => text.startsWith(lead));
  const block = page.locator('textarea').nth(at);
  await block.fill((await block.inputValue()).replace(lead, `${lead}\n\nWe are here day and night.`));
  await page.frameLocator('iframe').getByText('We are here day and night.').waitFor();
  await publish();
  await expect.poll(onDisk, { timeout: PATIENCE }).not.toBe(before);
  expect(await onDisk()).toBe(
    before
      .replace(/^title: .*$/m, 'title: Lost or stolen bank card')
      .replace(lead, `${lead}\n\nWe are here day and night.`),
  );
  expect(faults).toEqual([]);
}, 240_000);

test('what the rules find stands beside the form while one writes', async () => {
  await open('articles-en/entries/lost-phone');
  await page.getByLabel('Description', { exact: true }).first().fill('Too short.');
  await page.frameLocator('iframe').locator('.finding', { hasText: '(description)' }).first().waitFor();
}, 240_000);

test('nobody writes over what somebody else has saved meanwhile', async () => {
  await open('articles-en/entries/lost-card');
  await page.getByLabel('Title', { exact: true }).first().fill('My own title');
  const theirs = `${await onDisk()}\nSaved by somebody else.\n`;
  await writeFile(join(dir, ARTICLE), theirs);
  await publish();
  await page
    .getByText(/changed since you opened it/)
    .first()
    .waitFor();
  expect(await onDisk()).toBe(theirs);
}, 240_000);
