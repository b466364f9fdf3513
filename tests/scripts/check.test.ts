import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { run } from '../../scripts/commands/check.ts';
import { type Change, withContent } from '../checks/content-folder.ts';

const SHORT = {
  file: 'articles/en/lost-card.mdx',
  from: ' See what we do, and when the new card is with you.',
  to: '',
};
let output = '';

beforeEach(() => {
  output = '';
  vi.stubEnv('NO_COLOR', '1');
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

function check(changes: readonly Change[], ...argv: string[]): Promise<number> {
  return withContent(changes, (dir) => {
    vi.stubEnv('WAYPOST_CACHE', `${dir}/.cache`);
    return run(['--content', dir, '--now', '2026-11-22', ...argv]);
  });
}

it('is 0 where nothing is found', async () => {
  expect(await check([])).toBe(0);
  expect(output).toContain('4 of 4 cells covered');
});

it('is 0 with warnings, and 1 with more of them than allowed', async () => {
  expect(await check([SHORT])).toBe(0);
  expect(await check([SHORT], '--max-warnings', '1')).toBe(0);
  expect(await check([SHORT], '--max-warnings', '0')).toBe(1);
});

it('is 1 where the journey has a hole', async () => {
  expect(await check([{ file: 'articles/nb/endre-pin.mdx', gone: true }])).toBe(1);
  expect(output).toContain('npm run translate -- pin --to nb');
});

it('is 1 where the folder cannot be read', async () => {
  expect(await run(['--content', '/no/such/folder'])).toBe(1);
  expect(output).toContain('Correct `--content`');
});

it('judges as of another day', async () => {
  expect(await check([], '--now', '2027-12-24')).toBe(1);
});

it('shows some rules alone, and counts them alone', async () => {
  expect(await check([SHORT], '--only', 'title', '--max-warnings', '0')).toBe(0);
  expect(await check([SHORT], '--only', 'title,description', '--max-warnings', '0')).toBe(1);
});

it('writes a baseline, passes with it, and shrinks it once something is mended', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  await withContent([SHORT], async (dir) => {
    vi.stubEnv('WAYPOST_CACHE', `${dir}/.cache`);
    const checked = (...argv: string[]) => {
      output = '';
      return run(['--content', dir, '--now', '2026-11-22', '--max-warnings', '0', ...argv]);
    };
    const baseline = () => readFile(join(dir, 'baseline.yaml'), 'utf8');
    expect(await checked()).toBe(1);
    expect(await checked('--baseline', 'write')).toBe(0);
    expect(told).toHaveBeenLastCalledWith(expect.stringContaining('holds 1 finding in 1 file (before: 0)'));
    expect(await baseline()).toContain('- { file: articles/en/lost-card.mdx, rule: description, count: 1 }\n');
    expect(await checked()).toBe(0);
    expect(output).toContain('1 held by the baseline');
    expect(await checked('--baseline', 'off')).toBe(1);

    const path = join(dir, SHORT.file);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('then report it.', 'then report it. See what we do, and when it comes.'));
    expect(await checked()).toBe(0);
    expect(output).toContain('can shrink by 1');
    expect(await checked('--baseline', 'shrink')).toBe(0);
    await expect(baseline()).rejects.toThrow('ENOENT');
    await writeFile(path, text);
    expect(await checked('--baseline', 'shrink')).toBe(1);
  });
});

it('speaks JSON', async () => {
  await check([SHORT], '--format', 'json');
  expect(JSON.parse(output)).toMatchObject({ schemaVersion: 1, errors: 0, warnings: 1 });
});

it.each([
  ['--only', 'titel'],
  ['--format', 'xml'],
  ['--max-warnings', 'few'],
  ['--baseline', 'grow'],
  ['--now', 'today'],
  ['--no-such'],
])('refuses %s %s', async (...argv) => {
  await expect(run(argv)).rejects.toThrow(/Unexpected|Unknown option/);
});
