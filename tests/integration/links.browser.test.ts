import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../../src/library/files.ts';
import { placeOf } from '../../src/links/place.ts';
import { ask, withServers } from '../links/ask.ts';

/** Articles of the demo that exist in English alone, and that nothing but intents.yaml points to. */
const MERGED = '6fazr';
const GONE = '97j5b';
const TRANSLATED = '3amqe';

let root: string;
let content: string;
let site: string;

beforeAll(async () => {
  // Inside the project, as another build of the tests: two that write outside would share Astro's working folder.
  await mkdir('.waypost', { recursive: true });
  root = await mkdtemp(join(process.cwd(), '.waypost', 'links-'));
  [content, site] = [join(root, 'content'), join(root, 'site')];
  await cp('src/content', content, { recursive: true });
});

afterAll(() => rm(root, { recursive: true, force: true }));

const read = (file: string) => readFile(join(content, file), 'utf8');

async function change(file: string, from: string | RegExp, to: string): Promise<void> {
  const text = await read(file);
  expect(text).toMatch(from);
  await writeFile(join(content, file), text.replace(from, to));
}

/** Runs a command as a user does; gives its exit code and what it said. */
function waypost(...args: string[]): Promise<{ code: number | null; output: string }> {
  const options = ['--content', content, '--now', '2026-11-22'];
  const child = spawn(process.execPath, ['scripts/waypost.ts', ...args, ...options], {
    env: { ...process.env, WAYPOST_CACHE: join(root, 'cache'), WAYPOST_OG: 'off' },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk));
  return new Promise((done) => child.on('close', (code) => done({ code, output })));
}

/** Every address of the ledger, as a server is asked for it. */
async function recordedPaths(): Promise<Set<string>> {
  const ledger = await read('links.yaml');
  return new Set([...ledger.matchAll(/^- \{ at: ([^\s,]+)/gm)].map(([, at = '']) => placeOf(at).path));
}

/** The file of an English article. */
async function articleFile(id: string): Promise<string> {
  for (const file of await listFiles(join(content, 'articles/en'))) {
    if ((await read(`articles/en/${file}`)).includes(`\nid: ${id}\n`)) return `articles/en/${file}`;
  }
  throw new Error(`The demo has no article ${id}.`);
}

/** An article on its own, with the frontmatter of another one. */
async function writeArticle(file: string, like: string, id: string, title: string, body: string): Promise<void> {
  const frontmatter = (await read(like))
    .split('\n---\n')[0]
    ?.replace(/^id: .*$/m, `id: ${id}`)
    .replace(/^title: .*$/m, `title: ${title}`)
    .replace(
      /^description: .*$/m,
      `description: ${title}. All that there is to know of it, said once more for those who look for it.`,
    )
    .replace(/^ {2}iNeed: .*$/m, `  iNeed: ${title}`)
    .replace(/^questions:[\s\S]*?(?=^owner:)/m, `questions: [${title}]\n`);
  await writeFile(join(content, file), `${frontmatter}\n---\n\n${body}`);
}

test('the demo is renamed, moved, reworded, translated, split and cut down, and every address of it still leads somewhere', async () => {
  const before = await recordedPaths();

  // Renamed; moved to a folder; given another address in another language; a heading reworded.
  await rename(join(content, 'articles/en/lost-card.mdx'), join(content, 'articles/en/card-is-lost.mdx'));
  await mkdir(join(content, 'articles/en/phones'));
  await rename(join(content, 'articles/en/lost-phone.mdx'), join(content, 'articles/en/phones/lost-phone.mdx'));
  await rename(join(content, 'articles/nb/mistet-kort.mdx'), join(content, 'articles/nb/kortet-er-borte.mdx'));
  await change('articles/en/phones/lost-phone.mdx', '## If money is missing', '## When money is missing');
  // Split: one part is an article of its own.
  await change('articles/en/card-is-lost.mdx', /## Your new card\n[\s\S]*?(?=Was your phone)/, '');
  await writeArticle(
    'articles/en/another-card.mdx',
    'articles/en/card-is-lost.mdx',
    'n3wcd',
    'Your new card after a loss',
    'Your new card comes by post within five days.\n\n## When it comes\n\nYou need not wait to pay: your phone does it.\n',
  );
  // Translated.
  const danish = 'Forklaring på dansk af en artikel, der fandtes på engelsk';
  await writeArticle(
    'articles/da/oversat.mdx',
    await articleFile(TRANSLATED),
    TRANSLATED,
    danish,
    `${danish} findes nu.\n\n## Mere\n\nDer er ikke mere.\n`,
  );
  // Deleted: one became part of another, one is gone; what pointed to them points elsewhere.
  for (const [id, other] of [
    [MERGED, TRANSLATED],
    [GONE, TRANSLATED],
  ] as const) {
    await rm(join(content, await articleFile(id)));
    await change('intents.yaml', new RegExp(`\\b${id}\\b`), other);
  }

  const closed = await waypost('build', '--out', site);
  expect(closed.code).toBe(1);
  expect(closed.output).toContain('link-ledger');
  expect(closed.output).toContain('npm run link -- --fix');

  expect((await waypost('link', '--fix', MERGED, '--to', TRANSLATED)).code).toBe(1);
  const reason = 'We do this no longer.';
  expect((await waypost('link', '--fix', GONE, '--gone', reason)).code).toBe(1);
  const split = await waypost('link', '--fix', '/a/4h44w/#your-new-card', '--to', 'n3wcd#when-it-comes');
  expect(split.output).toContain('Nothing is lost.');
  expect(split.code).toBe(0);

  const built = await waypost('build', '--out', site);
  expect(built.output).toContain('Done');
  expect(built.code).toBe(0);
  expect((await waypost('link', '--record')).code).toBe(0);

  const paths = new Set([...before, ...(await recordedPaths())]);
  expect(paths.size).toBeGreaterThan(before.size);
  await withServers(site, async (origin) => {
    for (const path of paths) {
      const { status, at, html } = await ask(origin, path);
      if (status === 410) expect(html, path).toMatch(/<form [^>]*role="search"/);
      else expect(html, path).toMatch(at.startsWith('/a/') ? /<go-on/ : /<main id="content"/);
      expect(html, path).not.toContain('--waypost-');
    }
    expect((await ask(origin, '/en/articles/lost-card/')).at).toBe('/en/articles/card-is-lost/');
    expect((await ask(origin, '/en/articles/lost-phone/')).at).toBe('/en/articles/lost-phone/');
    expect((await ask(origin, '/nb/articles/mistet-kort/')).at).toBe('/nb/articles/kortet-er-borte/');
    expect((await ask(origin, '/a/6fazr/')).html).toContain('/da/articles/oversat/');
    const gone = await ask(origin, '/a/97j5b/');
    expect([gone.status, gone.html]).toEqual([410, expect.stringContaining(reason)]);
    const card = await ask(origin, '/en/articles/card-is-lost/');
    expect(card.html).toMatch(/<p id="your-new-card"[^>]*>.*href="\/en\/articles\/another-card\/#when-it-comes"/);
    const phone = await ask(origin, '/en/articles/lost-phone/');
    expect(phone.html).toMatch(/<h2 id="if-money-is-missing">When money is missing/);
  });
}, 300_000);
