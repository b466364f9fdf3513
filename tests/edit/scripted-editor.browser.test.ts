import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { violations } from '../browser/violations.ts';
import { withContent } from '../checks/content-folder.ts';
import { waypostProcess } from '../scripts/command.ts';
import { ScriptedEditor } from '../scripts/writing/scripted-editor.ts';
import { THREE_GAPS } from '../scripts/writing/three-gaps.ts';
import { startEdit } from './start-edit.ts';

let browser: Browser;
let out: string;
beforeAll(async () => {
  browser = await launchBrowser();
  out = await mkdtemp(join(tmpdir(), 'waypost-out-'));
});
afterAll(async () => {
  await browser?.close();
  await rm(out, { recursive: true, force: true });
});

test(
  'an editor in a browser closes three gaps with what the pages show, and the build passes',
  {
    timeout: 600_000,
  },
  () =>
    withContent(THREE_GAPS, async (dir) => {
      const edit = await startEdit(dir);
      const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
      page.setDefaultTimeout(60_000);
      try {
        await page.goto(edit.address);
        for (const left of [3, 2, 1]) {
          await page.getByRole('link', { name: 'What is missing' }).click();
          await page.getByRole('link', { name: left === 1 ? '1 gap' : `${left} gaps` }).waitFor();
          await page
            .getByRole('link', { name: /^gap, / })
            .first()
            .click();
          await write(page, await begin(page));
        }
        await page.getByRole('link', { name: 'What is missing' }).click();
        for (const figure of ['4 of 4 cells covered', '0 gaps', '0 errors'])
          await page.getByRole('link', { name: figure }).waitFor();
      } finally {
        await page.close();
        await edit.stop();
      }
      const build = await waypostProcess(dir, 'build', '--out', out);
      expect(build).toMatchObject({ passed: true, output: expect.stringContaining('4 of 4 cells covered') });
      const built = (path: string) => readFile(join(out, path, 'index.html'), 'utf8');
      expect(await built('en/articles/lost-or-stolen-card')).toContain('Freeze the lost card');
      expect(await built('nb/articles/endre-pin-koden')).toContain('velg kortet');
      const source = await readFile(join(dir, 'articles/nb/endre-pin-koden.mdx'), 'utf8');
      expect(source).not.toContain('{/* en:');
    }),
);

/** Begins what the page of a cell says is missing; translates where it offers that. */
async function begin(page: Page): Promise<ScriptedEditor> {
  await page.getByRole('heading', { name: 'What it lacks' }).waitFor();
  expect(await violations(page)).toEqual([]);
  const cell = await page.getByRole('heading', { level: 1 }).innerText();
  const language = cell.includes('English') ? 'en' : 'nb';
  const editor = new ScriptedEditor(cell.includes('something goes wrong') ? 'card' : 'pin', language);
  await page.getByLabel('Title: what the customer looks for').fill(editor.title);
  const translate = page.getByRole('button', { name: /^Translate “/ });
  const isThere = (await translate.count()) > 0;
  await (isThere ? translate : page.getByRole('button', { name: 'Begin the article' })).click();
  return editor;
}

/** Writes over every blank of the form, says that it is no draft, and saves once the rules find no error. */
async function write(page: Page, editor: ScriptedEditor): Promise<void> {
  const login = page.getByRole('button', { name: 'Login' });
  const draft = page.getByRole('switch', { name: /^Draft/ });
  await login.or(draft).first().waitFor();
  if (await login.isVisible()) await login.click();
  await draft.waitFor();
  const findings = page.frameLocator('iframe');
  const blanks = findings.getByText(/Unexpected blank/);
  await blanks.first().waitFor();
  await fillIn(page, editor);
  await expect.poll(() => blanks.count(), { timeout: 60_000 }).toBe(0);
  await draft.click();
  await expect.poll(() => findings.getByText(/^Error: /).count(), { timeout: 60_000 }).toBe(0);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Publish now/ }).click();
  await page.getByText('Changes saved').waitFor();
}

/** What is folded away is opened first: it may hold blanks too. */
async function fillIn(page: Page, editor: ScriptedEditor): Promise<void> {
  const fold = page.getByRole('button', { name: 'Expand' });
  for (let index = (await fold.count()) - 1; index >= 0; index--) await fold.nth(index).click();
  for (const box of await page.getByRole('textbox').all()) {
    const before = await box.inputValue();
    const after = (await isOfBody(box)) ? editor.body(before) : editor.field(before);
    if (after !== before) await box.fill(after);
  }
}

/** Blocks call their text “Text”, and pictures theirs “Alt”. */
async function isOfBody(box: Locator): Promise<boolean> {
  return /textbox "(?:Text|Alt|Caption)/.test(await box.ariaSnapshot());
}
