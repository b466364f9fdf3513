import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { writeFixes } from '../../scripts/check/write-fixes.ts';
import { applyEdits } from '../../src/checks/fix/apply-edits.ts';
import { planFixes } from '../../src/checks/fix/plan-fixes.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import type { Problem } from '../../src/model/problem.ts';
import { type Change, withContent } from '../checks/content-folder.ts';

const exec = promisify(execFile);
const LOST = 'articles/en/lost-card.mdx';
const TWICE: Change = { file: LOST, from: 'Then [', to: 'You wait for the the card. Then [' };

/** The check as an editor runs it. */
function check(dir: string, ...argv: string[]) {
  const args = ['scripts/waypost.ts', 'check', '--content', dir, '--now', '2026-11-22', ...argv];
  return exec(process.execPath, args, { env: { ...process.env, WAYPOST_CACHE: `${dir}/.cache` } }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
  );
}

it('shows what it would mend as a diff that git applies, then mends just that, and nothing a second time', async () => {
  await withContent([TWICE], async (dir) => {
    const path = join(dir, LOST);
    const crlf = join(dir, 'goals.yaml');
    const before = await readFile(path, 'utf8');
    await writeFile(crlf, `\uFEFF${(await readFile(crlf, 'utf8')).replaceAll('\n', '\r\n')}`);

    const shown = await check(dir, '--fix', '--dry-run');
    expect(await readFile(path, 'utf8')).toBe(before);
    expect(shown.stdout).toContain('-You wait for the the card.');
    expect(shown.stdout).toContain('# no byte order mark, LF line ends');
    await writeFile(join(dir, 'fix.diff'), shown.stdout);
    await exec('git', ['apply', '--check', '--include', LOST, 'fix.diff'], { cwd: dir });

    const mended = await check(dir, '--fix');
    expect(mended.stderr).toContain('Mended 3 findings in 2 files.');
    expect(mended.stdout).toContain('No problems');
    expect(await readFile(path, 'utf8')).toBe(before.replace('the the card', 'the card'));
    expect(await readFile(crlf, 'utf8')).toMatch(/^- id[^\r]*$/);

    const again = await check(dir, '--fix');
    expect(again.stderr).toContain('nothing that --fix can mend');
    expect((await readdir(dir, { recursive: true })).filter((name) => /\.\d+$/.test(name))).toEqual([]);
  });
});

it('leaves what it was not asked for', async () => {
  await withContent([TWICE], async (dir) => {
    const path = join(dir, LOST);
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('\n', '\r\n'));
    await check(dir, '--fix', '--only', 'repeated-word');
    const text = await readFile(path, 'utf8');
    expect(text).toContain('the card. Then [');
    expect(text).not.toContain('the the');
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });
});

it('refuses --dry-run without --fix', async () => {
  expect(await check('src/content', '--dry-run')).toMatchObject({ code: 2, stderr: expect.stringContaining('--fix') });
});

it('makes edits only where their text still stands, and of two at one place the first', () => {
  const edit = (line: number, column: number, was: string, text: string) => ({ line, column, was, text });
  const text = 'one two two\nthree 😀 four four\n';
  expect(applyEdits(text, [edit(2, 14, ' four', ''), edit(1, 8, ' two', '')])).toEqual({
    text: 'one two\nthree 😀 four\n',
    made: 2,
  });
  expect(applyEdits(text, [edit(1, 8, ' to', ''), edit(9, 1, 'x', 'y')])).toEqual({ text, made: 0 });
  expect(applyEdits(text, [edit(1, 4, ' two two', ' two'), edit(1, 8, ' two', '')])).toMatchObject({ made: 1 });
});

const rename = (file: string, to: string): Problem => ({
  rule: 'slug',
  severity: 'error',
  file,
  line: 1,
  column: 1,
  message: 'letters',
  args: {},
  rename: to,
});

it('renames a file, and leads the readers of its old address on', async () => {
  const ledger = '- { at: /en/articles/lost-card/, id: lost }\n- { at: /a/lost/, id: lost }\n';
  await withContent([{ file: 'links.yaml', text: ledger }], async (dir) => {
    const { library } = await readLibrary(dir);
    if (!library) return expect.fail();
    const fixes = planFixes(library, [rename(LOST, 'articles/en/card-lost.mdx')]);
    expect(fixes).toMatchObject([{ rename: 'articles/en/card-lost.mdx', mends: 1 }]);
    await writeFixes(library, fixes);
    expect(await readdir(join(dir, 'articles/en'))).toEqual(['card-lost.mdx', 'change-pin.mdx']);
    expect(await readFile(join(dir, 'links.yaml'), 'utf8')).toContain(
      '- { at: /en/articles/lost-card/, to: /a/lost/ }',
    );
  });
});

it('gives no file a name that is taken', async () => {
  await withContent([], async (dir) => {
    await writeFile(join(dir, 'articles/en/unread.mdx'), 'no frontmatter');
    const { library } = await readLibrary(dir);
    if (!library) return expect.fail();
    expect(planFixes(library, [rename(LOST, 'articles/en/unread.mdx')])).toEqual([]);
    expect(planFixes(library, [rename(LOST, 'articles/en/Change-PIN.mdx')])).toEqual([]);
  });
});
