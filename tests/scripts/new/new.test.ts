import { readdir, readFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { run } from '../../../scripts/commands/new.ts';
import { newId } from '../../../scripts/new/new-id.ts';
import { judge, withContent } from '../../checks/content-folder.ts';

let output = '';
beforeEach(() => {
  output = '';
  for (const method of ['log', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((text) => {
      output += `${text}\n`;
    });
});
afterEach(() => vi.restoreAllMocks());

const begin = (dir: string, ...argv: string[]) => run(['--content', dir, '--now', '2026-11-22', '--yes', ...argv]);

async function frontmatterOf(path: string) {
  return parse((await readFile(path, 'utf8')).split('---')[1] ?? '');
}

it('begins an article in its place, in its language, as a draft that the gate can read', async () => {
  await withContent([], async (dir) => {
    expect(await begin(dir, '--cell', 'everyday/use/nb', '--title', 'Ærlig talt: på kjøpet')).toBe(0);
    const frontmatter = await frontmatterOf(`${dir}/articles/nb/aerlig-talt-pa-kjopet.mdx`);
    expect(frontmatter).toMatchObject({
      id: expect.stringMatching(/^[2-9a-hjkmnp-z]{5}$/),
      title: 'Ærlig talt: på kjøpet',
      personas: ['everyday'],
      stage: 'use',
      touchpoints: ['paying'],
      kind: 'how-to',
      goal: 'fewer-contacts',
      draft: true,
      need: { as: '[hvem som spør]' },
    });
    const { problems } = await judge(dir);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(problems.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['description', 'user-need']));
  });
});

it('begins a translation with what its original says of place and purpose', async () => {
  await withContent([{ file: 'articles/nb/mistet-kort.mdx', gone: true }], async (dir) => {
    expect(await begin(dir, '--cell', 'everyday/recover/nb', '--id', 'lost')).toBe(0);
    const frontmatter = await frontmatterOf(`${dir}/articles/nb/lost.mdx`);
    expect(frontmatter).toMatchObject({
      id: 'lost',
      touchpoints: ['lost-card'],
      kind: 'troubleshooting',
      author: 'ada-berg',
    });
  });
});

it('never writes over a file, and leaves nothing half done', async () => {
  await withContent([], async (dir) => {
    const before = await readFile(`${dir}/articles/en/lost-card.mdx`, 'utf8');
    expect(await begin(dir, '--cell', 'everyday/recover/en', '--title', 'Lost card')).toBe(1);
    expect(output).toContain('is there already');
    expect(await readFile(`${dir}/articles/en/lost-card.mdx`, 'utf8')).toBe(before);
    expect(await readdir(`${dir}/articles/en`)).toHaveLength(2);
  });
});

it.each([
  ['--cell', 'nobody/use/en'],
  ['--cell', 'everyday/nowhere/en'],
  ['--cell', 'everyday/use/da'],
  ['--cell', 'everyday/use/en', '--kind', 'policy'],
  ['--cell', 'everyday/use/en', '--id', 'pin'],
  ['--cell', 'everyday/use/nb', '--id', 'lost'],
  ['--cell', 'everyday/use/nb', '--id', '../../x'],
])('refuses what the journey does not know: %s %s %s %s', async (...argv) => {
  await withContent([], (dir) => expect(begin(dir, ...argv)).rejects.toThrow(/^Unexpected /));
});

it('makes ids that nobody has', () => {
  const taken = new Set<string>();
  for (let n = 0; n < 500; n++) taken.add(newId((id) => taken.has(id)));
  expect(taken.size).toBe(500);
});
