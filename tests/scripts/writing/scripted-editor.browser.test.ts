import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { TODAY, withContent } from '../../checks/content-folder.ts';
import { Terminal, whyNoTerminal } from '../terminal.ts';
import { ScriptedEditor } from './scripted-editor.ts';
import { THREE_GAPS } from './three-gaps.ts';

it('an editor in a terminal closes three gaps with what the tool prints, and the build passes', {
  timeout: 600_000,
}, async ({ skip }) => {
  const reason = whyNoTerminal();
  if (reason) skip(reason);
  const out = await mkdtemp(join(tmpdir(), 'waypost-out-'));
  await withContent(THREE_GAPS, async (dir) => {
    const env = { WAYPOST_CONTENT: dir, WAYPOST_NOW: TODAY, WAYPOST_CACHE: `${dir}/.cache`, WAYPOST_OUT: out };
    const run = (command: string) =>
      new Terminal(command.replace(/^npm run (\S+)( --)?/, 'npm run --silent $1 --'), env);

    const first = run('npm run check');
    await first.sees(/1 of 4 cells covered: 0 at risk, 0 waived, 3 gaps/);
    expect(await first.closed()).toBe(1);

    for (let round = 0; round < 3; round++) {
      const today = run('npm run today');
      const { match } = await today.sees(/Begin with: (npm run [^\n]+)/);
      expect(await today.closed()).toBe(0);
      const command = match[1] ?? expect.fail('no command');
      const { file, then } = await begin(run(command));
      await writeFile(file, filledIn(await readFile(file, 'utf8'), file));
      if (!then) continue;
      const finish = run(then);
      await finish.sees(/When somebody else has read it: npm run review/);
      expect(await finish.closed()).toBe(0);
    }

    const check = run('npm run check');
    await check.sees(/4 of 4 cells covered: 0 at risk, 0 waived, 0 gaps/);
    expect([await check.closed(), check.output]).toEqual([0, expect.stringMatching(/\(0 errors|No problems/)]);
    const build = run('npm run build');
    const code = await build.closed();
    expect([code, build.output]).toEqual([0, expect.stringContaining('Done')]);
    expect(await readFile(join(out, 'en/articles/lost-or-stolen-card/index.html'), 'utf8')).toContain(
      'Freeze the lost card',
    );
    expect(await readFile(join(out, 'nb/articles/endre-pin-koden/index.html'), 'utf8')).toContain('velg kortet');
  });
});

/** The draft of a file, filled in, and no draft any more. */
function filledIn(draft: string, file: string): string {
  const editor = new ScriptedEditor(draft.includes('id: pin') ? 'pin' : 'card', file.includes('/en/') ? 'en' : 'nb');
  const [, fields = '', body = ''] =
    /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(draft) ?? expect.fail(`${file} is no draft`);
  return editor.field(fields.replace('draft: true\n', '')) + editor.body(body);
}

/** Answers what a command asks until a draft is there; gives its file, and the command that it names for afterwards. */
async function begin(terminal: Terminal): Promise<{ file: string; then: string | undefined }> {
  const draft = /(\S+\.mdx) is a draft with \d+ blanks/;
  const prompts: readonly (readonly [RegExp, string])[] = [
    [/Number or name \(Enter: \S+\): $/, ''],
    [/\[Y\/n\] $/, ''],
    [/As: $/, 'a customer whose card is gone'],
    [/I need: $/, 'to stop it'],
    [/so that: $/, 'nobody spends my money'],
    [/Title: what the customer looks for: $/, 'Lost or stolen card'],
    [/How do customers ask it\? \(Enter: no more\): $/, 'My purse is gone'],
    [/And how else\? \(Enter: no more\): $/, ''],
  ];
  for (;;) {
    const { index, match } = await terminal.sees(draft, ...prompts.map(([prompt]) => prompt));
    if (index > 0) {
      terminal.type(prompts[index - 1]?.[1] ?? '');
      continue;
    }
    expect(await terminal.closed()).toBe(0);
    const then = /^npm run translate -- \S+ --to \S+ --done$/m.exec(terminal.output)?.[0];
    return { file: resolve(match[1] ?? ''), then };
  }
}
