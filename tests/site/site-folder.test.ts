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
import { SiteFolder } from '../../src/site/site-folder.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'waypost-site-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const at = (file: string) => join(root, 'dist', file);
const open = (version = '1') => SiteFolder.open(join(root, 'dist'), join(root, 'cache/site.json'), version);

/** A build that writes these texts; gives the files that are there afterwards. */
async function build(texts: Record<string, string>, version?: string): Promise<string[]> {
  const site = open(version);
  for (const [file, text] of Object.entries(texts)) site.write(file, text);
  await site.close();
  return readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).sort();
}

/** A date that a file written again would not have. */
const dateOf = (file: string) => statSync(at(file)).mtimeMs;

it('leaves what is the same where it is, and writes what is not', async () => {
  await build({ 'a/index.html': 'one', 'b/index.html': 'two' });
  const before = dateOf('a/index.html');
  await build({ 'a/index.html': 'one', 'b/index.html': 'changed' });
  expect(dateOf('a/index.html')).toBe(before);
  expect(readFileSync(at('b/index.html'), 'utf8')).toBe('changed');
});

it('removes what is no longer asked for, with its folder', async () => {
  await build({ 'a/index.html': 'one', 'b/c/index.html': 'two' });
  expect(await build({ 'a/index.html': 'one' })).toEqual(['a', 'a/index.html']);
});

it('keeps a page that somebody else wrote from the same things, and no other', async () => {
  const first = open();
  mkdirSync(at('en'), { recursive: true });
  writeFileSync(at('en/index.html'), 'page');
  first.adds('en/index.html', 'made from x');
  await first.close();
  expect(open().keeps('en/index.html', 'made from x')).toBe(true);
  expect(open().keeps('en/index.html', 'made from y')).toBe(false);
});

it('makes anew what was altered by hand, and removes what was put there', async () => {
  await build({ 'a.txt': 'one' });
  writeFileSync(at('a.txt'), 'two');
  writeFileSync(at('stray.txt'), 'stray');
  expect(await build({ 'a.txt': 'one' })).toEqual(['a.txt']);
  expect(readFileSync(at('a.txt'), 'utf8')).toBe('one');
});

it('keeps nothing that other code wrote, nothing without its marks, and never touches a Git', async () => {
  await build({ 'a.txt': 'one' });
  mkdirSync(at('.git'));
  writeFileSync(at('.git/HEAD'), 'ref');
  open('2');
  expect(existsSync(at('a.txt'))).toBe(false);
  await build({ 'a.txt': 'one' });
  writeFileSync(join(root, 'cache/site.json'), '{"broken');
  open();
  expect(existsSync(at('a.txt'))).toBe(false);
  expect(readFileSync(at('.git/HEAD'), 'utf8')).toBe('ref');
});
