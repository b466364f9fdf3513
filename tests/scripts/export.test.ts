import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run as runHere } from '../../scripts/commands/export.ts';
import { TODAY, withContent } from '../checks/content-folder.ts';

interface Ran {
  code: number;
  out: string;
  err: string;
}

/** Runs the command as somebody would type it, in a process of its own. */
function run(...argv: string[]): Promise<Ran> {
  return new Promise((resolve) =>
    execFile(process.execPath, ['scripts/waypost.ts', 'export', ...argv], (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    ),
  );
}

const DAY = ['--now', TODAY];
const SOUND = ['--content', 'tests/fixtures/sound', ...DAY];

describe('npm run export', () => {
  it('prints a kind in a language, and nothing else', async () => {
    const { code, out, err } = await run('zendesk-macros', '--locale', 'nb', ...SOUND);
    expect([code, err]).toEqual([0, '']);
    const { macros, locales } = JSON.parse(out);
    expect(locales).toEqual(['nb']);
    expect(macros.map(({ title }: { title: string }) => title)).toContainEqual(expect.stringMatching(/ \(nb\)$/));
    expect(macros[0].actions[0].value).toMatch(/^<p>Hei!<\/p>/);
  });

  it('prints it in the format that was asked for', async () => {
    const { out } = await run('replies', '--format', 'csv', ...SOUND);
    expect(out).toMatch(/^id,shortcut,name,locale,text,html,markdown,permalink\r\n/);
  });

  it('writes a file whole, over one that is there, and leaves nothing beside it', async () => {
    await withContent([], async (dir) => {
      const file = join(dir, 'out/new/replies.json');
      for (const locale of ['nb', 'en']) {
        const argv = ['help-scout', '--content', dir, '--locale', locale, '--out', file, ...DAY];
        expect(await run(...argv)).toEqual({ code: 0, out: '', err: '' });
      }
      expect(JSON.parse(await readFile(file, 'utf8')).replies[0].name).toMatch(/ \(en\)$/);
      expect(await readdir(join(dir, 'out/new'))).toEqual(['replies.json']);
    });
  });

  it.each([
    [
      ['zendesk-macro'],
      /Unexpected kind “zendesk-macro”, expected one of articles, .*\. Did you mean zendesk-macros\?/,
    ],
    [['zendesk'], /Did you mean zendesk-macros\?/],
    [['fax'], /Unexpected kind “fax”, expected one of articles, [^?]*$/],
    [['front', '--locale', 'fi'], /Unexpected --locale “fi” for front, expected en, nb\./],
    [['front'], /name one with --locale \(en, nb\)/],
    [['intercom', '--locale', 'nb'], /Unexpected --locale “nb” for intercom, expected en\./],
    [['articles', '--format', 'xml'], /Unexpected --format “xml” for articles, expected json or ndjson\./],
    [['articles', 'replies'], /Unexpected “replies” after articles/],
    [['articles', '--fromat', 'json'], /--fromat/],
  ])('says what is wrong with %j, and how it should be', async (argv, message) => {
    await expect(runHere([...argv, ...SOUND])).rejects.toThrow(message);
  });

  it('exports nothing that the gate would not publish', async () => {
    await withContent(
      [{ file: 'articles/en/lost-card.mdx', from: 'stage: recover', to: 'stage: nowhere' }],
      async (dir) => {
        const { code, out, err } = await run('articles', '--content', dir, ...DAY);
        expect([code, out]).toEqual([1, '']);
        expect(err).toContain('nowhere');
      },
    );
  });
});
