import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { judge } from '../checks/content-folder.ts';
import { waypostProcess } from './command.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'waypost-readme-'));
  await cp('src/content', dir, { recursive: true });
});
afterEach(() => rm(dir, { recursive: true, force: true }));

/** A part of the README that says what to do. */
async function told(pattern: RegExp): Promise<string> {
  const text = await readFile('README.md', 'utf8');
  return pattern.exec(text)?.[1] ?? expect.fail(`The README says nothing like ${pattern}`);
}

it('begins the first article as the README says, at the address that it names', async () => {
  const command = await told(/^2\. `npm run (new -- [^`]+)`/m);
  const [name = '', ...words] = [...command.matchAll(/"([^"]+)"|(\S+)/g)].map(
    ([, quoted, word]) => quoted ?? word ?? '',
  );
  const ran = await waypostProcess(dir, name, ...words.slice(1), '--yes');
  expect(ran).toMatchObject({ passed: true });
  const address = await told(/<http:\/\/localhost:4321\/(en\/articles\/[^>]+)\/>/);
  const [locale, , slug] = address.split('/');
  expect(await readFile(join(dir, 'articles', locale ?? '', `${slug}.mdx`), 'utf8')).toContain('draft: true');
});

it('a help centre begun as the README says lacks articles, and nothing else is wrong', async () => {
  const files = (await told(/take out what speaks of them,\s([\s\S]+?), and name it/)).matchAll(/`([^`]+)`/g);
  for (const [, file] of files) await rm(join(dir, file ?? ''));
  await rm(join(dir, 'articles'), { recursive: true });
  await mkdir(join(dir, 'articles'));
  const { problems } = await judge(dir);
  const errors = problems.filter(({ severity }) => severity === 'error');
  expect(errors).toMatchObject([{ rule: 'stage-covered', file: 'articles' }]);
});
