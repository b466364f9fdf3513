import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { MendingOrder } from '../../scripts/import/mend-first.ts';
import { runCommand } from '../../scripts/testing/run-command.ts';
import { contentsOf, importInto, put, temporaryFolder } from './import-folder.ts';

const article = (number: number, views: number, text: string) =>
  JSON.stringify({
    article: {
      id: `a${number}`,
      number,
      slug: `article-${number}`,
      status: 'published',
      name: `Article ${number}`,
      text,
      keywords: [],
      viewCount: views,
      publicUrl: `https://docs.example.com/article/${number}-a`,
    },
  });

const SOURCE = {
  '1.json': article(1, 10, '<p>Article one says so.</p><script>x</script>'),
  '2.json': article(2, 900, '<p>Article two says so.</p>'),
  '3.json': article(3, 0, '<p>Article three, see <a href="/article/1-a">one</a>.</p>'),
};

const orderOf = async (content: string): Promise<MendingOrder> =>
  JSON.parse((await importInto(content, 'report', '--json')).output);

it('orders what is to be mended by views, and today does so too', async () => {
  const [source, content] = [await temporaryFolder(SOURCE), await temporaryFolder()];
  await importInto(content, 'help-scout', source, '--publish');
  const { by, articles } = await orderOf(content);
  expect(by).toBe('views');
  expect(articles.map(({ file, helps }) => [file, helps])).toEqual([
    ['articles/en/article-2.mdx', 900],
    ['articles/en/article-1.mdx', 10],
    ['articles/en/article-3.mdx', 0],
  ]);
  expect(articles[1]).toMatchObject({ lost: 1 });
  const { output } = await importInto(content, 'report', '--top', '1');
  expect(output).toMatch(
    /^What to mend first, by views and votes at the source:\n +900 {2}articles\/en\/article-2\.mdx/,
  );
  expect(output).toContain('… and 2 more');
  const today = await runCommand(process.execPath, [
    'scripts/waypost.ts',
    'today',
    '--all',
    '--content',
    content,
    '--now',
    '2026-11-27',
  ]);
  expect(today.output).toContain('views and votes where it came from');
});

it('orders by links and ways of asking where nobody counted', async () => {
  const [source, content] = [
    await temporaryFolder({ 'en/a.md': '# A\n\nSee [b](b.md).\n', 'en/b.md': '# B\n\nText of b.\n' }),
    await temporaryFolder(),
  ];
  await importInto(content, 'folder', source, '--publish');
  const { by, articles } = await orderOf(content);
  expect(by).toBe('links');
  expect(articles[0]).toMatchObject({ file: 'articles/en/b.mdx', helps: 1 });
});

it('says which line of a file of its own is wrong, and changes nothing', async () => {
  const [source, content] = [await temporaryFolder(SOURCE), await temporaryFolder()];
  await importInto(content, 'help-scout', source);
  const usage = await readFile(join(content, 'usage.yaml'), 'utf8');
  await writeFile(join(content, 'usage.yaml'), `${usage}- { id: x, views: many }\n`);
  const before = await contentsOf(content);
  await expect(importInto(content, 'help-scout', source)).rejects.toThrow(
    /^usage\.yaml:\d+ {2}Unexpected line “- \{ id: x/,
  );
  await put(content, { 'usage.yaml': usage, 'imports.yaml': '- { from: x }\n' });
  await expect(importInto(content, 'help-scout', source)).rejects.toThrow(/^imports\.yaml:1 {2}Unexpected line/);
  await put(content, { 'imports.yaml': before['imports.yaml'] ?? '', 'usage.yaml': before['usage.yaml'] ?? '' });
  expect(await contentsOf(content)).toEqual(before);
});
