import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { run } from '../../scripts/commands/link.ts';
import { settingsFrom } from '../../scripts/options.ts';
import { listFiles } from '../../src/library/files.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { SiteFolder } from '../../src/site/site-folder.ts';
import { type Change, TODAY, withContent } from '../checks/content-folder.ts';
import { withSite } from '../checks/example-site.ts';

const LOST = 'articles/en/lost-card.mdx';
const HELD = [
  `- { file: ${LOST}, rule: description, count: 1 }\n`,
  `- { file: ${LOST}, rule: h1-aligned, count: 1 }\n`,
  `- { file: ${LOST}, rule: title, count: 2 }\n`,
];
const FALLS_SHORT: Change = { file: LOST, from: ' See what we do, and when the new card is with you.', to: '' };
const BASELINE: Change = { file: 'baseline.yaml', text: HELD.join('') };

afterEach(() => vi.unstubAllEnvs());

/** Records as the build of record does; gives the exit code, what was said, and the lines of the baseline then. */
async function record(dir: string, ...argv: string[]): Promise<{ code: number; output: string; lines: string[] }> {
  let output = '';
  const log = vi.spyOn(console, 'log').mockImplementation((text) => {
    output += `${text}\n`;
  });
  const code = await run(['--content', dir, '--now', TODAY, '--out', join(dir, '../no-site'), '--record', ...argv]);
  log.mockRestore();
  const text = await readFile(join(dir, 'baseline.yaml'), 'utf8').catch(() => '');
  return { code, output, lines: text.split('\n').filter((line) => line.startsWith('-')) };
}

/** What a build of a content folder leaves: sound pages, and what it remembers of them. */
async function asBuilt(dir: string, use: (site: string) => Promise<void>): Promise<void> {
  const { library } = await readLibrary(dir);
  if (!library) return expect.fail(`${dir} cannot be read.`);
  const site = join(dir, '../site');
  const { cacheDir } = settingsFrom({ content: dir });
  await withSite(library, [], async (pages) => {
    const folder = SiteFolder.open(site, join(cacheDir, 'site.json'), '1');
    await cp(pages, site, { recursive: true });
    for (const file of await listFiles(site)) folder.adds(file, file);
    await folder.close();
  });
  await use(site);
}

/** A content folder beside which there is room for a site and a cache. */
function withRoom(changes: readonly Change[], use: (dir: string) => Promise<void>): Promise<void> {
  return withContent(changes, async (copy) => {
    const dir = join(copy, 'help');
    await mkdir(dir);
    for (const file of await listFiles(copy)) await cp(join(copy, file), join(dir, file));
    vi.stubEnv('WAYPOST_CACHE', join(copy, 'cache'));
    await use(dir);
  });
}

it('shrinks the baseline with the record, and leaves alone what only pages can tell', async () => {
  await withRoom([FALLS_SHORT, BASELINE], async (dir) => {
    const dry = await record(dir, '--dry-run');
    expect(dry.output).toContain('Would shrink: baseline.yaml holds 2 findings in 1 file (before: 4).');
    expect(dry.lines).toHaveLength(3);
    const { code, output, lines } = await record(dir);
    expect(code).toBe(0);
    expect(output).toContain('Shrunk: baseline.yaml holds 2 findings in 1 file (before: 4).');
    expect(lines.map((line) => `${line}\n`)).toEqual(HELD.slice(0, 2));
    const again = await record(dir);
    expect(again.output).not.toContain('baseline');
    expect(again.lines).toEqual(lines);
  });
});

it('shrinks it by what was mended in the pages of the last build, unless somebody touched these', async () => {
  await withRoom([FALLS_SHORT, BASELINE], (dir) =>
    asBuilt(dir, async (site) => {
      const page = join(site, 'en/articles/lost-card/index.html');
      const text = await readFile(page, 'utf8');
      await writeFile(page, `${text}\n`);
      expect((await record(dir, '--out', site)).lines).toHaveLength(2);
    }),
  );
  await withRoom([FALLS_SHORT, BASELINE], (dir) =>
    asBuilt(dir, async (site) => {
      const { output, lines } = await record(dir, '--out', site, '--json');
      expect(JSON.parse(output)).toMatchObject({ baseline: { before: 4, now: 1 } });
      expect(lines.map((line) => `${line}\n`)).toEqual(HELD.slice(0, 1));
    }),
  );
});

it('takes a baseline out that holds nothing any more', async () => {
  await withRoom([{ file: 'baseline.yaml', text: HELD[2] ?? '' }], async (dir) => {
    expect((await record(dir)).output).toContain('Shrunk: baseline.yaml holds 0 findings in 0 files (before: 2).');
    expect(await listFiles(dir)).not.toContain('baseline.yaml');
  });
});

it('shrinks nothing while an address is lost, and nothing without --record', async () => {
  const lost: Change = { file: 'links.yaml', text: '- { at: /a/no-such/ }\n' };
  await withRoom([FALLS_SHORT, BASELINE, lost], async (dir) => {
    const { code, lines } = await record(dir);
    expect([code, lines.length]).toEqual([1, 3]);
    await rm(join(dir, 'links.yaml'));
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    await run(['--content', dir, '--now', TODAY]);
    log.mockRestore();
    expect(await readFile(join(dir, 'baseline.yaml'), 'utf8')).toBe(HELD.join(''));
  });
});
