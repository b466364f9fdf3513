import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { forgetLastSite, marksOf, refusedSite, refuseSite, rememberSite } from '../../src/site/last-site.ts';
import { SiteFolder } from '../../src/site/site-folder.ts';

let root: string;
let out: string;
let cache: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'waypost-last-'));
  [out, cache] = [join(root, 'dist'), join(root, 'cache')];
});
afterEach(() => rmSync(root, { recursive: true }));

type Texts = Record<string, string>;

/** A build up to where its pages are judged. `byAstro` is written past the folder, as Astro does. */
async function write(texts: Texts, byAstro: Texts = {}, version = '1'): Promise<void> {
  const site = SiteFolder.open(out, marksOf(cache), version, rememberSite(out, cache));
  for (const [file, text] of Object.entries(byAstro)) {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, file), text);
  }
  for (const [file, text] of Object.entries(texts)) site.write(file, text);
  await site.close();
}

async function publish(texts: Texts, byAstro: Texts = {}): Promise<void> {
  await write(texts, byAstro);
  forgetLastSite(cache);
}

/** All files below a folder with their texts and their dates. */
function seen(dir: string): [file: string, text: string, time: number][] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(dir, file)).isFile())
    .sort()
    .map((file) => [file, readFileSync(join(dir, file), 'utf8'), statSync(join(dir, file)).mtimeMs]);
}
const textsIn = (dir: string) => Object.fromEntries(seen(dir).map(([file, text]) => [file, text]));

const GOOD = { 'index.html': 'front', 'en/a/index.html': 'one', 'en/gone/index.html': 'two' };
const BAD = { 'index.html': 'front', 'en/a/index.html': 'ONE', 'en/new/index.html': 'three' };

it('leaves the last good site as it was, with its dates, and keeps what was refused', async () => {
  await publish(GOOD, { '404.html': 'none' });
  const before = seen(out);
  const marks = readFileSync(marksOf(cache), 'utf8');
  await write(BAD, { '404.html': 'NONE', 'style.css': 'css' });
  expect(refuseSite(out, cache)).toBe(true);
  expect(seen(out)).toEqual(before);
  expect(readFileSync(marksOf(cache), 'utf8')).toBe(marks);
  expect(textsIn(refusedSite(cache))).toEqual({ ...BAD, '404.html': 'NONE', 'style.css': 'css' });
});

it('is refused again and again, and mended at last', async () => {
  await publish(GOOD);
  for (const text of ['ONE', 'UNO']) {
    await write({ ...BAD, 'en/a/index.html': text });
    refuseSite(out, cache);
    expect(textsIn(out)).toEqual(GOOD);
  }
  await publish({ ...BAD, 'en/a/index.html': 'mended' });
  expect(textsIn(out)).toEqual({ ...BAD, 'en/a/index.html': 'mended' });
  expect(existsSync(refusedSite(cache))).toBe(false);
});

it.each([
  ['other code', '2', (): void => {}],
  ['a cache that was emptied', '1', (): void => rmSync(marksOf(cache))],
  ['marks that cannot be read', '1', (): void => writeFileSync(marksOf(cache), '{"broken')],
])('brings the last good site back after %s', async (_name, version, happens) => {
  await publish(GOOD);
  happens();
  await write(BAD, {}, version);
  expect(refuseSite(out, cache)).toBe(true);
  expect(textsIn(out)).toEqual(GOOD);
});

it('leaves nothing to publish where no site was out, and the next build goes on from what was refused', async () => {
  await write(BAD);
  expect(refuseSite(out, cache)).toBe(false);
  expect(readdirSync(out)).toEqual([]);
  const refused = seen(refusedSite(cache));
  await publish(BAD);
  expect(seen(out)).toEqual(refused);
});

it('takes what an interrupted build left for no site', async () => {
  await publish(GOOD);
  await write(BAD);
  await write(BAD);
  expect(refuseSite(out, cache)).toBe(false);
  expect(readdirSync(out)).toEqual([]);
});
