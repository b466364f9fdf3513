import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { run } from '../../scripts/commands/check.ts';
import { type Change, withContent } from '../checks/content-folder.ts';

const SHORT: Change = {
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

it('speaks JSON', async () => {
  await check([SHORT], '--format', 'json');
  expect(JSON.parse(output)).toMatchObject({ schemaVersion: 1, errors: 0, warnings: 1 });
});

it.each([['--only', 'titel'], ['--format', 'xml'], ['--max-warnings', 'few'], ['--now', 'today'], ['--no-such']])(
  'refuses %s %s',
  async (...argv) => {
    await expect(run(argv)).rejects.toThrow(/Unexpected|Unknown option/);
  },
);
