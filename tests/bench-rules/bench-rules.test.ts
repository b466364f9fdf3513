import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { withTable } from '../../scripts/bench/rules/table.ts';
import { wrapArticle } from '../../scripts/bench/rules/wrap-article.ts';
import { readArticleContent } from '../../src/library/read-article.ts';

const dirs: string[] = [];
afterAll(() => Promise.all(dirs.map((dir) => rm(dir, { recursive: true, force: true }))));

async function folder(files: Record<string, string>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'waypost-bench-rules-'));
  dirs.push(dir);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(dir, dirname(file)), { recursive: true });
    await writeFile(join(dir, file), text);
  }
  return dir;
}

function benchRules(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    execFile(process.execPath, ['scripts/waypost.ts', 'bench:rules', ...argv], (error, out, err) => {
      done({ code: Number(error?.code ?? 0), out, err });
    });
  });
}

const SOUND = '# Sperre kortet\n\nDu kan sperre kortet i appen.\n';
const TWICE = '---\ntitle: Åpne appen\n---\n# Åpne appen\n\nDu åpner åpner appen.\n';

it('counts the articles of which a rule speaks, by language, and shows what it found', async () => {
  const dir = await folder({ 'nb/a.md': SOUND, 'nb/b.md': TWICE, 'da/a.md': '# Kortet\r\n\r\nKortet er er dit.\r\n' });
  const { code, out, err } = await benchRules(
    ...['--articles', dir, '--content', 'tests/fixtures/sound', '--show', 'repeated-word'],
  );
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(out).toContain('| rule | | nb (2) | da (1) | demo en (2) | demo nb (2) |');
  expect(out).toContain('| repeated-word | warn | 1 (50.0 %) | 1 (100.0 %) | · | · |');
  expect(out).toMatch(
    /articles\/nb\/b-1\.mdx:\d+:10 {2}Unexpected “åpner” twice in a row, .*\n {4}Du åpner åpner appen\./,
  );
  expect(out).not.toContain('| goal-declared |');
});

it('says what it wants of a folder without articles, and without a folder', async () => {
  const dir = await folder({ 'a.md': SOUND });
  const [empty, none] = await Promise.all([benchRules('--articles', dir), benchRules()]);
  expect([empty.code, none.code]).toEqual([2, 2]);
  expect(empty.err).toMatch(/without articles, expected Markdown in en\/, nb\/, sv\/, da\//);
  expect(none.err).toMatch(/expected --articles DIR/);
});

it('makes an article of any Markdown, with its code as it was and its markup gone', () => {
  const text = [
    '# <a name="x"></a>Set {it} up',
    'If a < b, <b>press</b> `{run}`.',
    '1. One\n2. Two',
    '```\nif (a < b) { }\n```',
    '<!-- no -->![A cat](cat.png) [here](other.md) [there](https://example.org)',
  ].join('\n\n');
  const source = wrapArticle({ name: 'x', text }, 7);
  const { content, problems } = readArticleContent({ file: 'articles/en/x.mdx', source });
  expect(problems).toEqual([]);
  expect(content).toMatchObject({
    title: 'Set {it} up',
    kind: 'how-to',
    hasCode: false,
    lead: 'If a < b, press {run}.',
  });
  expect(content?.links.map(({ href }) => href)).toEqual(['https://example.org']);
  expect(source).toContain('```\nif (a < b) { }\n```');
});

it('puts a table where the page says, and refuses a page that does not', () => {
  const page =
    'A\n\n<!-- Written by npm run bench:rules -- --write. -->\n\nold\n\n<!-- The end of what is written. -->\nB\n';
  expect(withTable(page, 'new')).toBe(page.replace('old', 'new'));
  expect(() => withTable('A', 'new')).toThrow(/expected the lines/);
});
