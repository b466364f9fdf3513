import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { holdArrivals } from '../../scripts/import/hold-arrivals.ts';
import { runGate } from '../../src/checks/gate.ts';
import { readBaseline } from '../../src/library/read-baseline.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { contentsOf, importInto, put, temporaryFolder } from './import-folder.ts';

const NOW = '2026-11-27';
const PIN = 'articles/en/change-pin.mdx';
const LOST = 'articles/en/lost-card.mdx';
/** An article as they come: it sells, its lead is none, and nobody has said how customers ask for it. */
const SELLING = '# Our card\n\nA world-class, seamless card.\n\nGet it now.\n';
const PLAIN = '# Blocked card\n\nYou can open a blocked card in the app.\n';
const SOURCE = { 'en/our-card.md': SELLING, 'en/blocked-card.md': PLAIN };

const folder = (content: string, source: string, ...more: string[]) =>
  importInto(content, 'folder', source, '--publish', ...more);

async function baselineOf(content: string): Promise<string[]> {
  const { entries = [] } = readBaseline(await readFile(join(content, 'baseline.yaml'), 'utf8'));
  return entries.map(({ file, rule, about, count }) => [file, rule, about, count].filter(Boolean).join(' ')).sort();
}

async function gateOf(content: string) {
  const { library } = await readLibrary(content);
  return runGate(library ?? expect.fail('unreadable'), { now: NOW });
}

/** A help centre with articles of its own, one of which falls short. */
async function standing(): Promise<string> {
  const content = await temporaryFolder();
  await cp('tests/fixtures/sound', content, { recursive: true });
  const path = join(content, LOST);
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace(' See what we do, and when the new card is with you.', ''));
  return content;
}

it('holds all that is found in a help centre that moves in, its gaps too, and nothing more the second time', async () => {
  const [source, content] = [await temporaryFolder(SOURCE), await temporaryFolder()];
  const { code, output } = await folder(content, source);
  expect(code).toBe(0);
  expect(output).toMatch(/^baseline\.yaml holds \d+ findings in 3 files \(before: 0\)/m);
  const entries = await baselineOf(content);
  expect(entries).toContain('articles/en/our-card.mdx promo-terms 1');
  expect(entries).toContain('journey.yaml stage-covered customer/await/en 1');
  const gate = await gateOf(content);
  expect(gate.problems).toEqual([]);
  expect(gate.coverage.states.gap).toBeGreaterThan(0);
  const before = await contentsOf(content);
  expect((await folder(content, source)).output).not.toContain('baseline');
  expect(await contentsOf(content)).toEqual(before);
});

it('holds nothing of drafts, and holds them once an import publishes them', async () => {
  const [source, content] = [await temporaryFolder(SOURCE), await temporaryFolder()];
  await importInto(content, 'folder', source);
  expect(existsSync(join(content, 'baseline.yaml'))).toBe(false);
  await folder(content, source);
  expect(await baselineOf(content)).toContain('articles/en/our-card.mdx promo-terms 1');
  expect((await gateOf(content)).problems).toEqual([]);
});

it('adds what moves into a help centre that is there, and holds no more of what was there before', async () => {
  const [source, content] = [await temporaryFolder(SOURCE), await standing()];
  await put(content, { 'baseline.yaml': `- { file: ${PIN}, rule: title, count: 2 }\n` });
  const { code, output } = await folder(content, source);
  expect(code).toBe(0);
  expect(output).toMatch(
    /^Not held, since it is in files that were there before: 0 errors, 1 warning \(npm run check/m,
  );
  const files = new Set((await baselineOf(content)).map((entry) => entry.split(' ')[0]));
  expect([...files]).toEqual(['articles/en/blocked-card.mdx', PIN, 'articles/en/our-card.mdx']);
  expect(await baselineOf(content)).toContain(`${PIN} title 2`);
  expect((await gateOf(content)).problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([`${LOST} description`]);
});

it('lets nothing grow where a source becomes worse', async () => {
  const [source, content] = [await temporaryFolder(SOURCE), await temporaryFolder()];
  await folder(content, source);
  const before = await readFile(join(content, 'baseline.yaml'), 'utf8');
  await put(source, { 'en/blocked-card.md': `${PLAIN}\nA world-class, seamless card.\n` });
  expect((await folder(content, source)).output).toContain('1 updated');
  expect(await readFile(join(content, 'baseline.yaml'), 'utf8')).toBe(before);
  const { problems } = await gateOf(content);
  expect(problems.map(({ rule, file }) => `${rule} ${file}`)).toContain('promo-terms articles/en/blocked-card.mdx');
});

it('ends the same where it was killed after the articles and before the baseline', async () => {
  const source = await temporaryFolder(SOURCE);
  const [whole, broken] = [await temporaryFolder(), await temporaryFolder()];
  await folder(whole, source);
  const args = ['import', 'folder', source, '--publish', '--content', broken, '--now', NOW];
  const child = spawn(process.execPath, ['scripts/waypost.ts', ...args], { stdio: 'ignore' });
  await new Promise((done) => {
    const watch = setInterval(() => {
      if (existsSync(join(broken, 'imports.yaml'))) child.kill('SIGKILL');
    }, 1);
    child.on('close', () => {
      clearInterval(watch);
      done(undefined);
    });
  });
  expect((await folder(broken, source)).code).toBe(0);
  expect(await contentsOf(broken)).toEqual(await contentsOf(whole));
}, 60_000);

it('never holds what is unsafe, and names it', async () => {
  const [content, cacheDir] = [await standing(), await temporaryFolder()];
  const text = await readFile(join(content, PIN), 'utf8');
  await put(content, { [PIN]: text.replace('## Choose it', '<script>x</script>\n\n## Choose it') });
  const holding = await holdArrivals(content, new Set([PIN]), { now: NOW, cacheDir });
  expect(holding.unsafe.map(({ rule, file }) => `${rule} ${file}`)).toEqual([`mdx-safe ${PIN}`]);
  expect(holding.entries.some(({ file }) => file !== PIN)).toBe(false);
});

it('says what is wrong where a content folder cannot be read, and what to do then', async () => {
  const [source, content] = [await temporaryFolder(SOURCE), await standing()];
  await put(content, { 'waivers.yaml': '- cell: [\n' });
  const { code, output } = await folder(content, source);
  expect(code).toBe(1);
  expect(output).toMatch(/Nothing is held in baseline\.yaml, since .* cannot be read\. Mend it, then npm run check/);
  expect(output).toMatch(/^ {2}waivers\.yaml:\d+ {2}/m);
  await rm(join(content, 'waivers.yaml'));
  expect(existsSync(join(content, 'baseline.yaml'))).toBe(false);
});
