import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { isAsBuilt } from '../../src/site/site-folder.ts';

/** Everything in the vocabulary of articles, each name at least once. */
const EVERYTHING = `Every component of an article stands here once, so that both ways of rendering can be held side by side.

<Expect time="Five minutes" result="Everything looks the same" />

## What comes first

<Steps>

1. Open the app and choose **Cards**.
2. Read about a <Term id="pending">pending</Term> payment & what to do.

</Steps>

<Callout type="warning" title="Mind this">

A list in a callout:

- one
- two with [a link to another article](/a/ARTICLE/#freeze-and-report-the-card)

</Callout>

<Tabs>
<Tab label="iPhone">

Press the side button.

</Tab>
<Tab label="Android">

Hold the phone to the reader.

</Tab>
</Tabs>

### A table and some code <Anchor id="what-comes-first-2" /> <Anchor id="table" />

| Amount | Fee |
| ---: | :--- |
| 10 | \`none\` |
| 20 | 1 |

> A quotation with *emphasis*.

<Figure src="card-front.svg" alt="The front of a card, with its number and the date on which it expires" caption="A card" />

<Video src="card-front.svg" title="How to hold the card" captions="hold.vtt">

Hold it so.

</Video>

Call <Variable name="support-phone" /> or [contact us](/contact/).

<Snippet id="tell-us" />

## What comes first

<Cta kind="service" href="/contact/">Write to us</Cta>
`;

let root: string;
let browser: Browser;
const sound = { content: '', article: '' };

beforeAll(async () => {
  // Inside the project: two builds that write outside of it would share Astro's working folder.
  await mkdir('.waypost', { recursive: true });
  root = await mkdtemp(join(process.cwd(), '.waypost', 'build-'));
  sound.content = join(root, 'content');
  await cp('src/content', sound.content, { recursive: true });
  for (const part of ['articles', 'terms', 'snippets'])
    for (const locale of ['nb', 'sv', 'da'])
      await rm(join(sound.content, part, part === 'terms' ? `${locale}.yaml` : locale), { recursive: true });
  // A help centre of its own, with no past.
  await rm(join(sound.content, 'links.yaml'));
  await change(
    join(sound.content, 'site.yaml'),
    /^locales: .*$/m,
    'locales: [en]\narticlesWithCode: true\nrules: { lead-answers: off }',
  );
  sound.article = await readFile(join(sound.content, 'articles/en/lost-card.mdx'), 'utf8');
  await writeFile(join(sound.content, 'media/hold.vtt'), 'WEBVTT\n\n00:00.000 --> 00:01.000\nHold it so.\n');
  const id = /^id: (.*)$/m.exec(sound.article)?.[1] ?? '';
  const body = EVERYTHING.replace('ARTICLE', id);
  await writeArticle('plain', body);
  await writeArticle('coded', `export const rate = 1;\n\n${body}`);
  browser = await launchBrowser();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await rm(root, { recursive: true, force: true });
});

/** An article with a body of its own and the frontmatter of another one. */
async function writeArticle(slug: string, body: string): Promise<void> {
  const frontmatter = sound.article
    .slice(0, sound.article.indexOf('\n---\n', 4))
    .replace(/^id: .*$/m, `id: ${slug}-one`)
    .replace(/^title: .*$/m, `title: Every component in the ${slug} article`)
    .replace(
      /^description: .*$/m,
      `description: This ${slug} article holds every component that there is, to be rendered in both ways and compared.`,
    )
    .replace(/^ {2}iNeed: .*$/m, `  iNeed: to see the ${slug} article`)
    .replace(/^questions:[\s\S]*?(?=^owner:)/m, `questions: [Where is the ${slug} article]\n`);
  await writeFile(join(sound.content, 'articles/en', `${slug}.mdx`), `${frontmatter}\n---\n\n${body}`);
}

async function change(path: string, from: RegExp, to: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  expect(text).toMatch(from);
  await writeFile(path, text.replace(from, to));
}

/** Builds as a user does, without the images; gives the exit code and what was said. */
function build(out: string, cache: string): Promise<{ code: number | null; output: string }> {
  const child = spawn(
    process.execPath,
    ['scripts/waypost.ts', 'build', '--content', sound.content, '--out', out, '--now', '2026-11-22'],
    {
      env: { ...process.env, WAYPOST_CACHE: cache, WAYPOST_OG: 'off' },
    },
  );
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk));
  return new Promise((done) => child.on('close', (code) => done({ code, output })));
}

/** What a content folder keeps is in a folder of its own. */
async function onlyFolderOf(cache: string): Promise<string> {
  const [folder, ...others] = (await readdir(cache)).filter((name) => name.startsWith('content-'));
  expect(others).toEqual([]);
  return folder ?? expect.fail(`Nothing is kept in ${cache}`);
}

/** All files of a site as text, by path. */
async function allFilesOf(dir: string): Promise<Map<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const paths = files.map((path) => path.slice(dir.length)).sort();
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(dir, path), 'latin1')] as const)),
  );
}

/** The same without the index: Pagefind puts what it filters by in another order each time that it runs. */
async function filesOf(dir: string): Promise<Map<string, string>> {
  return new Map([...(await allFilesOf(dir))].filter(([path]) => !path.startsWith('/pagefind/')));
}

test('data and @astrojs/mdx give the same page; a build that goes on from the last one gives what a clean one gives', async () => {
  const warm = join(root, 'warm');
  const first = await build(join(root, 'first'), warm);
  expect(first.output).toContain('Done');
  expect(first.code).toBe(0);

  const bodies = await Promise.all(
    ['plain', 'coded'].map((slug) => bodyOf(join(root, 'first/en/articles', slug, 'index.html'))),
  );
  expect(bodies[0]).toContain('Every component');
  expect(bodies[1]).toBe(bodies[0]);
  // One is laid out with all articles at once, the other is a page that Astro renders by itself.
  const [atOnce, byItself] = await Promise.all(
    ['plain', 'coded'].map((slug) => frameOf(join(root, 'first/en/articles', slug, 'index.html'), slug)),
  );
  expect(atOnce).toMatch(/^<!DOCTYPE html>.*<script type="module" src.*<link rel="stylesheet" href/s);
  expect(byItself).toBe(atOnce);

  await change(join(sound.content, 'articles/en/lost-card.mdx'), /^title: .*$/m, 'title: Your lost or stolen card');
  await change(join(sound.content, 'people.yaml'), /name: Sara Berg/, 'name: Sara Lund');
  const again = await build(join(root, 'first'), warm);
  expect(again.code).toBe(0);
  expect(again.output).toMatch(/Pages +\d+ written, \d+ as they were/);
  expect((await build(join(root, 'clean'), join(root, 'cold'))).code).toBe(0);
  const [kept, clean] = await Promise.all([filesOf(join(root, 'first')), filesOf(join(root, 'clean'))]);
  expect([...kept.keys()]).toEqual([...clean.keys()]);
  const differing = [...clean].filter(([path, text]) => kept.get(path) !== text).map(([path]) => path);
  expect(differing).toEqual([]);
  expect(kept.get('/en/articles/lost-card/index.html')).toContain('Your lost or stolen card');

  // Where nothing has changed, nothing does: not a byte of any file, the search index among them.
  const before = await allFilesOf(join(root, 'first'));
  expect((await build(join(root, 'first'), warm)).code).toBe(0);
  const after = await allFilesOf(join(root, 'first'));
  expect([...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path)).toEqual([]);
  expect(after.size).toBe(before.size);
}, 300_000);

/** All that stands around the text of an article, what tells it from others apart. */
async function frameOf(path: string, slug: string): Promise<string> {
  const html = (await readFile(path, 'utf8')).replace(new RegExp(`(?<![a-z])${slug}(?![a-z])`, 'g'), 'SLUG');
  const start = html.indexOf('<h1');
  const end = html.indexOf('</article>');
  // The journey stands beside each article with its own place marked.
  const rail = html.indexOf('<nav class="rail');
  const footer = html.indexOf('<footer');
  return [html.slice(0, start), html.slice(end, rail), html.slice(footer)].join('\n');
}

test('a page that leads nowhere is refused: the last good site stays, and the next build goes on from it', async () => {
  const out = join(root, 'refused');
  const cache = join(root, 'refused-cache');
  const article = join(sound.content, 'articles/en/plain.mdx');
  const before = await readFile(article, 'utf8');
  expect((await build(out, cache)).code).toBe(0);
  const good = await allFilesOf(out);
  const isWhole = async () => isAsBuilt(out, join(cache, await onlyFolderOf(cache), 'site.json'));
  expect(await isWhole()).toBe(true);

  const lost = '  - { title: Our prices, url: "https://help.fyrbank.example/no-such/", date: 2026-10-01 }';
  const withoutSources = before.replace(/^sources:\n(?:[ -].*\n)*/m, '');
  await writeFile(article, withoutSources.replace('\n---\n', `\nsources:\n${lost}\n---\n`));
  const line = (await readFile(article, 'utf8')).split('\n').indexOf(lost) + 1;
  const refused = await build(out, cache);
  expect(refused).toEqual({ code: 1, output: expect.stringContaining('articles/en/plain.mdx') });
  expect(refused.output).toMatch(
    new RegExp(`${line}:\\d+ +error +Unexpected link to /no-such/ at /en/articles/plain/`),
  );
  expect(refused.output).toContain('is as the last good build left it');
  const left = await allFilesOf(out);
  expect([...left.keys()]).toEqual([...good.keys()]);
  expect([...left].filter(([path, text]) => good.get(path) !== text).map(([path]) => path)).toEqual([]);
  expect(await isWhole()).toBe(true);
  const page = 'en/articles/plain/index.html';
  expect(good.get(`/${page}`)).not.toContain('/no-such/');
  const [, folder = ''] = /npm run serve -- --dir (\S+)/.exec(refused.output) ?? [];
  expect(await readFile(join(folder, page), 'utf8')).toContain('/no-such/');

  await writeFile(article, before);
  const mended = await build(out, cache);
  expect(mended.code).toBe(0);
  expect(mended.output).toMatch(/Pages +\d+ written, \d+ as they were/);
  expect(mended.output).toContain('the built pages: nothing found');
  const after = await allFilesOf(out);
  expect([...after].filter(([path, text]) => good.get(path) !== text).map(([path]) => path)).toEqual([]);
}, 300_000);

/** The text of an article as the browser reads it: lead and body, white space between blocks apart. */
async function bodyOf(path: string): Promise<string> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.setContent(await readFile(path, 'utf8'));
  const parts = await page
    .locator('main .lead, main > * > .prose, main > .prose, article > .prose')
    .evaluateAll((elements) => elements.map((element) => element.innerHTML));
  await page.close();
  return parts
    .join('\n')
    .replace(/>\s+</g, '><')
    .replace(/\s+/g, ' ')
    .replaceAll('plain article', 'article')
    .replaceAll('coded article', 'article');
}
