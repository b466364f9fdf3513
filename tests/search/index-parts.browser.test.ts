import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { listen } from '../../src/hosting/listen.ts';
import { createServer } from '../../src/hosting/static-server.ts';
import { buildSearchIndex } from '../../src/search/build-index.ts';

const WORDS = ['cash', 'fee', 'loan', 'phone', 'rent', 'salary', 'savings'];

let site: string;
let server: ReturnType<typeof createServer>;
let origin: string;
let browser: Browser;

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'waypost-parts-'));
  await write('en', 'en', 'A page to search from');
  await write('nb', 'nb', 'En side å søke fra');
  for (const word of WORDS) await write(`en/articles/${word}`, 'en', `Your card and your ${word}`);
  await write('nb/articles/kort', 'nb', 'Kort og card');
  await buildSearchIndex(site, { mostInPart: 2 });
  server = createServer(site);
  origin = await listen(server, 0, '127.0.0.1');
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  await rm(site, { recursive: true });
});

async function write(path: string, lang: string, text: string): Promise<void> {
  await mkdir(join(site, path), { recursive: true });
  const html = `<!doctype html><html lang="${lang}"><body><main><article data-pagefind-body><h1>${text}</h1></article></main></body></html>`;
  await writeFile(join(site, path, 'index.html'), html);
}

/** A page that can load the source of the search as browsers get it. */
async function open(locale: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/src/search/*.ts', async (route) => {
    const source = await readFile(join('.', new URL(route.request().url()).pathname), 'utf8');
    await route.fulfill({ contentType: 'text/javascript', body: stripTypeScriptTypes(source) });
  });
  await page.goto(new URL(`/${locale}/`, origin).href);
  return page;
}

/** The addresses of what is found for a word. As a text, since Vitest would make an import of its own of this one. */
function find(page: Page, word: string): Promise<string[]> {
  return page.evaluate(`import('/src/search/pagefind-module.ts')
    .then(({ openIndex }) => openIndex())
    .then(({ pagefind }) => pagefind.search(${JSON.stringify(word)}))
    .then(({ results }) => Promise.all(results.map((result) => result.data())))
    .then((pages) => pages.map(({ url }) => url).sort())`);
}

it('readers search the parts of an index as one', async () => {
  const page = await open('en');
  expect(await find(page, 'card')).toEqual(WORDS.map((word) => `/en/articles/${word}.html`));
  expect(await find(page, 'salary')).toEqual(['/en/articles/salary.html']);
  await page.close();
});

it('a language of few articles has but one part, and nothing of another comes into its answers', async () => {
  const page = await open('nb');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  expect(await find(page, 'card')).toEqual(['/nb/articles/kort.html']);
  expect(asked.filter((path) => path.startsWith('/pagefind/parts/'))).toEqual([]);
  await page.close();
});
