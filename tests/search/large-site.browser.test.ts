import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { corpusCase } from '../../scripts/bench/search/corpus-case.ts';
import type { Corpus } from '../../src/answers/corpus.ts';
import { loadLanguage } from '../../src/answers/languages/load-language.ts';
import { readCorpus } from '../../src/answers/read-corpus.ts';
import { writeFiles } from '../../src/answers/write-files.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { answerHrefs } from '../../src/model/hrefs.ts';
import { BUILT_SITE, type OpenSite, openSite } from '../browser/open-site.ts';
import { eventually } from './eventually.ts';

/** The demo, whose English search knows a thousand articles more than there are pages. */
let folder: string;
let site: OpenSite;
let corpus: Corpus;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waypost-large-'));
  await cp(BUILT_SITE, folder, { recursive: true });
  await rm(join(folder, answerHrefs.answersText('en')));
  const { library } = await readLibrary('src/content');
  if (!library) throw new Error('The demo cannot be read.');
  const demo = readCorpus(library, 'en');
  corpus = { ...demo, documents: [...demo.documents, ...corpusCase(1000).corpus.documents] };
  site = await openSite(folder);
}, 120_000);
afterAll(async () => {
  await site?.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => publish(corpus));

/** Puts up the answers of a build in the place of those of the build before. */
async function publish(its: Corpus): Promise<void> {
  await rm(join(folder, 'answers/parts'), { recursive: true, force: true });
  for (const [href, text] of writeFiles(its, await loadLanguage('en'))) {
    await mkdir(dirname(join(folder, href)), { recursive: true });
    await writeFile(join(folder, href), text);
  }
}

/** Takes away what cannot be had. */
const takeAway = (page: Page, name: string) =>
  page.context().route(`**/answers/parts/**/${name}*.json`, (route) => route.fulfill({ status: 404, body: '' }));

const QUESTION = 'somebody stole my purse with the card in it';
const ARTICLE = /^\/en\/articles\/lost-card\/(#|$)/;

const options = (page: Page) => page.locator('search-box').first().getByRole('option');
const first = (page: Page) => options(page).first();
const href = (page: Page) => first(page).getAttribute('href');

async function type(page: Page, question: string): Promise<void> {
  const field = page.locator('search-box input').first();
  await field.fill('');
  await field.focus();
  await page.keyboard.type(question, { delay: 5 });
}

describe('a site of more than a thousand articles', () => {
  it('answers as one types, with titles, stages and the sentences that answer', async () => {
    const { page, refused, faults } = await site.page();
    await page.goto('/en/');
    await type(page, QUESTION);
    await eventually(() => href(page)).toMatch(ARTICLE);
    await eventually(() => first(page).locator('.passage').textContent()).toContain('lost or stolen');
    expect(await first(page).locator('mark').count()).toBeGreaterThan(0);
    expect(await first(page).locator('.stage').textContent()).not.toBe('');
    expect((await options(page).locator('.title').allTextContents()).every(Boolean)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/articles\/lost-card\//);
    expect([...refused, ...faults]).toEqual([]);
    await page.context().close();
  });

  it('quotes every answer, whichever parts the articles stand in', async () => {
    const { page } = await site.page();
    await page.goto('/en/');
    const { title, slug } = corpus.documents.at(-1)?.entry ?? { title: '', slug: '' };
    await type(page, title);
    await eventually(() => href(page)).toContain(`/en/articles/${slug}/`);
    await eventually(() => options(page).locator('.passage').count()).toBe(5);
    await page.context().close();
  });

  it('shows the same on the page of results, at the desk, and where nothing is', async () => {
    const { page, refused, faults } = await site.page();
    await page.goto(`/en/search/?q=${encodeURIComponent(QUESTION)}`);
    await eventually(() => page.locator('.answers a').first().getAttribute('href')).toMatch(ARTICLE);
    await eventually(() => page.locator('.answers li').first().locator('mark').count()).toBeGreaterThan(0);
    await page.goto('/en/support/');
    await page.keyboard.type(QUESTION);
    await eventually(() => page.locator('[role=option][aria-selected=true] .title').textContent()).toContain('card');
    await eventually(() => page.locator('.preview').textContent()).toContain('Hello,');
    await page.goto('/en/articles/lost-crad/');
    await eventually(() => page.locator('not-found-page a[href^="/en/articles/lost-card/"]').count()).toBeGreaterThan(
      0,
    );
    expect([...refused, ...faults]).toEqual([]);
    await page.context().close();
  });

  it('answers without sentences where they cannot be had', async () => {
    const { page, faults } = await site.page();
    await takeAway(page, 'texts-');
    await takeAway(page, 'bodies');
    await page.goto('/en/');
    await type(page, QUESTION);
    await eventually(() => href(page)).toMatch(/^\/en\/articles\//);
    expect(await options(page).locator('.passage').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('answers from the full text where no names can be had', async () => {
    const { page, faults } = await site.page();
    await takeAway(page, 'names-');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/en/');
    await type(page, 'lost card');
    await eventually(() => options(page).locator('.title').first().textContent()).toMatch(/card/i);
    expect(asked.some((path) => path.startsWith('/pagefind/'))).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('says so when it is offline, and answers when it is back', async () => {
    const { page, faults } = await site.page();
    await page.goto('/en/', { waitUntil: 'networkidle' });
    await page.context().setOffline(true);
    await type(page, QUESTION);
    await eventually(() => page.locator('search-box .note').first().textContent()).toMatch(/offline|connection/i);
    await page.context().setOffline(false);
    await eventually(() => href(page)).toMatch(ARTICLE);
    expect(faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
    await page.context().close();
  });

  it('goes on with the new build where the one has gone that a page was loaded from', async () => {
    const { page, faults } = await site.page();
    await page.goto('/en/');
    await type(page, QUESTION);
    await eventually(() => href(page)).toMatch(ARTICLE);
    await publish({ ...corpus, documents: corpus.documents.toReversed() });
    const { title, slug } = corpus.documents.at(-30)?.entry ?? { title: '', slug: '' };
    await type(page, title);
    await eventually(() => href(page)).toContain(`/en/articles/${slug}/`);
    await eventually(() => options(page).locator('.passage').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
