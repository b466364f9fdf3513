import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Articles with all the trouble that those of a real help centre have; made by hand. */
const SOURCE = 'tests/fixtures/import/office';

let root: string;
let content: string;
let site: string;

beforeAll(async () => {
  // Inside the project: two builds that write outside would share Astro's working folder.
  await mkdir('.waypost', { recursive: true });
  root = await mkdtemp(join(process.cwd(), '.waypost', 'import-'));
  [content, site] = [join(root, 'content'), join(root, 'site')];
});

afterAll(() => rm(root, { recursive: true, force: true }));

/** Runs a command as a user does; gives its exit code and what it said. */
function waypost(...args: string[]): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ['scripts/waypost.ts', ...args, '--content', content, '--now', '2026-11-27'], {
    env: { ...process.env, WAYPOST_CACHE: join(root, 'cache'), WAYPOST_OG: 'off' },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk));
  return new Promise((done) => child.on('close', (code) => done({ code, output })));
}

/** An editor says how customers ask for an article, and the help centre is built and recorded: the baseline shrinks. */
async function mendAndRecord(): Promise<void> {
  const file = 'articles/nb/bytt-sprak.mdx';
  const entry = `- { file: ${file}, rule: questions, count: 1 }`;
  expect(await readFile(join(content, 'baseline.yaml'), 'utf8')).toContain(entry);
  const text = await readFile(join(content, file), 'utf8');
  const asked = 'questions: [Hvor bytter jeg språk?, Appen er på engelsk, Menyene er på feil språk]\n';
  await writeFile(join(content, file), text.replace(/^questions:.*\n(?:[ -].*\n)*|(?=^owner:)/m, asked));
  expect((await waypost('build', '--out', site)).code).toBe(0);
  expect(await readFile(join(content, 'baseline.yaml'), 'utf8')).toContain(entry);
  const recorded = await waypost('link', '--record', '--out', site);
  expect(recorded.output).toMatch(/^Shrunk: baseline\.yaml holds \d+ findings/m);
  expect(recorded.code).toBe(0);
  expect(await readFile(join(content, 'baseline.yaml'), 'utf8')).not.toContain(entry);
}

test('a folder in three languages becomes a site with every word and every old file name, and is searched', async () => {
  const source = ['folder', SOURCE, '--was', 'https://old.example.com'];
  const moved = await waypost('import', ...source, '--publish', '--journey', join(SOURCE, 'journey.yaml'));
  expect(moved).toMatchObject({ code: 0, output: expect.stringContaining('4 texts of 2 articles: 4 new') });
  expect(moved.output).toMatch(/^baseline\.yaml holds \d+ findings in \d files \(before: 0\)/m);
  const built = await waypost('build', '--out', site);
  expect(built.output).toMatch(/open: 3 of 3 cells covered.*no warnings, \d+ held by the baseline/);
  expect(built.code).toBe(0);

  const verified = await waypost('import', ...source, '--verify', site);
  expect(verified.output).toMatch(/^(\d+) of \1 words found again \(100 %\), in the pages of 4 texts\.$/m);
  expect(verified.output).toContain('8 of 8 old addresses lead to their article.');
  expect(verified.code).toBe(0);

  const page = await readFile(join(site, 'nb/articles/bytt-sprak/index.html'), 'utf8');
  expect(page).toMatch(/&(lt|#x3C);ditt domene>/);
  expect(page).not.toMatch(/ms-settings|data:image/);
  const redirects = JSON.parse(await readFile(join(site, '_hosting/redirects.json'), 'utf8'));
  expect(redirects.moved).toMatchObject({
    '/nb/Bytt-sprak.md/': '/nb/articles/bytt-sprak/',
    '/sv/aterstall/': '/sv/articles/aterstall/',
  });
  await mendAndRecord();
  for (const [locale, question, title] of [
    ['nb', 'endre visningsspråk', 'Endre visningsspråket'],
    ['sv', 'ändra visningsspråk', 'Ändra visningsspråket'],
    ['da', 'skift visningssprog', 'Skift visningssprog'],
  ] as const) {
    expect((await waypost('ask', question, '--locale', locale)).output).toContain(`1. ${title}`);
  }
}, 300_000);
