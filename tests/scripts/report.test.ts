import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { run } from '../../scripts/commands/report.ts';
import { withContent } from '../checks/content-folder.ts';

let output = '';
beforeEach(() => {
  output = '';
  vi.spyOn(console, 'log').mockImplementation((text) => {
    output += `${text}\n`;
  });
});
afterEach(() => void vi.restoreAllMocks());

it('writes the room, and on the next day adds to its history', () =>
  withContent([], async (dir) => {
    const out = join(dir, 'report');
    expect(await run(['--content', dir, '--out', out, '--now', '2026-11-22'])).toBe(0);
    expect(output).toContain('4 of 4 cells covered');
    expect(await run(['--content', dir, '--out', out, '--now', '2026-11-23'])).toBe(0);
    expect(JSON.parse(await readFile(join(out, 'history.json'), 'utf8'))).toMatchObject([
      { day: '2026-11-22', errors: 0 },
      { day: '2026-11-23', errors: 0 },
    ]);
    expect(existsSync(join(out, 'cells/en/use/everyday/index.html'))).toBe(true);
    expect((await readdir(dir)).filter((name) => name.startsWith('report.'))).toEqual([]);
  }));

it('never writes over a folder that is not a report', () =>
  withContent([], async (dir) => {
    const out = join(dir, 'mine');
    await mkdir(out);
    await writeFile(join(out, 'novel.txt'), 'Chapter one.');
    await expect(run(['--content', dir, '--out', out])).rejects.toThrow(/something else than a report/);
    expect(await readdir(out)).toEqual(['novel.txt']);
  }));

it('says so where the history is something else, and leaves the report as it was', () =>
  withContent([], async (dir) => {
    const [out, history] = [join(dir, 'report'), join(dir, 'history.json')];
    await writeFile(history, '{}');
    await expect(run(['--content', dir, '--out', out, '--history', history])).rejects.toThrow(/Unexpected text/);
    expect(existsSync(out)).toBe(false);
  }));
