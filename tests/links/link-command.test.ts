import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../scripts/testing/run-command.ts';
import { History, text } from './history.ts';

const LOST = 'articles/en/lost-card.mdx';

const link = (...args: string[]) => runCommand(process.execPath, ['scripts/waypost.ts', 'link', ...args]);
const ledgerOf = ({ dir }: History) => readFile(join(dir, 'links.yaml'), 'utf8');

describe('npm run link', () => {
  it('says what is new before anything was recorded, and that this is no error', async () => {
    const history = await History.begin();
    await history.remove('links.yaml');
    const { code, output } = await history.link();
    expect(code).toBe(0);
    expect(output).toContain('nothing has been recorded yet');
    expect(output).toMatch(/New: \d+/);
  });

  it('writes an address a line, sorted, and the same again where nothing has changed', async () => {
    const history = await History.begin();
    const ledger = await ledgerOf(history);
    const lines = ledger.split('\n').filter((line) => line.startsWith('- '));
    expect(lines).toEqual(lines.toSorted());
    expect(lines).toContain('- { at: /a/order/ }');
    expect(lines).toContain('- { at: /a/order/#how-to-order, in: en }');
    expect(lines).toContain('- { at: /da/articles/bestil-kort/, id: order }');
    expect(lines).toContain('- { at: /en/personas/traveller/recover/ }');
    expect(lines).toContain('- { at: /en/glossary/#pin }');
    await history.record();
    expect(await ledgerOf(history)).toBe(ledger);
  });

  it('writes nothing on a dry run, and shows what it would', async () => {
    const history = await History.begin();
    await history.replace(LOST, '## Freeze it', '## How to freeze it');
    await history.move('articles/en/order-card.mdx', 'articles/en/get-a-card.mdx');
    const before = [await ledgerOf(history), await readFile(join(history.dir, LOST), 'utf8')];
    const { output } = await history.link('--fix', '--dry-run');
    expect(output).toContain('Would write');
    expect(output).toContain('- { at: /en/articles/order-card/, to: /a/order/ }');
    expect(output).toContain('## How to freeze it <Anchor id="freeze-it" />');
    expect([await ledgerOf(history), await readFile(join(history.dir, LOST), 'utf8')]).toEqual(before);
  });

  it('mends what needs no decision, and asks for the rest', async () => {
    const history = await History.begin();
    await history.remove(LOST);
    await history.move('articles/en/order-card.mdx', 'articles/en/get-a-card.mdx');
    const { code, output } = await history.link('--fix');
    expect(code).toBe(1);
    expect(output).toContain('npm run link -- --fix /a/lost/ --to TARGET');
    expect(await ledgerOf(history)).toContain('- { at: /en/articles/order-card/, to: /a/order/ }');
  });

  it('keeps line ends, and the marks after a heading', async () => {
    const history = await History.begin();
    const changed = text('lost', 'Lost card', ['How to freeze it ##', 'Report it']).replaceAll('\n', '\r\n');
    await writeFile(join(history.dir, LOST), changed);
    await history.link('--fix');
    const after = await readFile(join(history.dir, LOST), 'utf8');
    expect(after).toContain('## How to freeze it <Anchor id="freeze-it" /> ##\r\n');
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('never counts an article as lost that only cannot be read', async () => {
    const history = await History.begin();
    const before = await ledgerOf(history);
    await history.replace(LOST, 'stage: use', 'stage: [');
    const { code, output } = await history.link('--fix', 'lost', '--gone', 'No more.');
    expect(code).toBe(1);
    expect(output).toContain(`${LOST}`);
    expect(await ledgerOf(history)).toBe(before);
  });

  it.each([
    ['an article that is not there', ['lost', '--to', 'nothing'], '/a/nothing/ is not published'],
    ['a heading that is not there', ['lost', '--to', 'order#nothing'], 'no heading #nothing'],
    ['a page, where an article was', ['lost', '--to', '/stages/use/'], 'expected the id of an article'],
    ['another site', ['lost', '--to', 'https://elsewhere.example/'], 'is not published'],
    ['no words', ['lost', '--gone', ' '], 'expected a sentence'],
    ['an address that is not lost', ['order', '--to', 'lost'], 'one that wants a decision'],
    ['two decisions', ['lost', '--to', 'order', '--gone', 'No.'], 'expected one of them'],
    ['no decision', ['lost'], 'Expected --to or --gone'],
  ])('refuses to lead readers to %s', async (_, args, message) => {
    const history = await History.begin();
    await history.remove(LOST);
    const before = await ledgerOf(history);
    await expect(history.link('--fix', ...args)).rejects.toThrow(message);
    expect(await ledgerOf(history)).toBe(before);
  });

  it('is a command: 0 with help, 1 with a loss, 2 where it could not run; and speaks JSON', async () => {
    const history = await History.begin();
    expect((await link('--help')).output).toContain('--record');
    await history.move(LOST, 'articles/en/card-lost.mdx');
    const { passed, output } = await link('--content', history.dir, '--json');
    expect(passed).toBe(false);
    expect(JSON.parse(output)).toMatchObject({ schemaVersion: 1, mendable: 1, undecided: [], changes: [] });
    const wrong = await link('--content', history.dir, '--record', '--fix');
    expect([wrong.passed, wrong.output]).toEqual([false, expect.not.stringMatching(/^\s+at /m)]);
  });
});

describe('a ledger that was merged', () => {
  it.each([
    ['<<<<<<< HEAD\n- { at: /a/order/ }\n=======\n- { at: /a/lost/ }\n>>>>>>> other\n', 'conflict mark `<<<<<<< HEAD`'],
    ['- { at: /a/order/ }\n/a/lost/: here\n', 'Unexpected line `/a/lost/: here`'],
    ['- { at: /a/order/, to: //elsewhere.example/ }\n', 'Unexpected line'],
    ['- { at: /a/order/, to: https://elsewhere.example/ }\n', 'Unexpected line'],
    ['- { at: /a/../secret/ }\n', 'Unexpected line'],
    ['- { at: /en/x/, gone: "" }\n', 'Unexpected line'],
  ])('is refused with its line: %j', async (ledger, message) => {
    const history = await History.begin();
    await history.write('links.yaml', ledger);
    const { code, output } = await history.link('--record');
    expect(code).toBe(1);
    expect(output).toContain(message);
    expect(output).toMatch(/^\s+[12]:1\s+error/m);
    expect(await ledgerOf(history)).toBe(ledger);
  });

  it('may have lines twice and in any order', async () => {
    const history = await History.begin();
    const ledger = await ledgerOf(history);
    await history.write('links.yaml', `${ledger.split('\n').toReversed().join('\n')}\n${ledger}`);
    await history.record();
    expect(await ledgerOf(history)).toBe(ledger);
  });

  it('asks where two branches decided differently of one address', async () => {
    const history = await History.begin();
    await history.remove(LOST);
    const ledger = (await ledgerOf(history)).replace('- { at: /a/lost/ }\n', '');
    await history.write('links.yaml', `${ledger}- { at: /a/lost/, gone: "No." }\n- { at: /a/lost/, to: /a/order/ }\n`);
    const { code, output } = await history.link();
    expect(code).toBe(1);
    expect(output).toContain('leads to two places');
    await history.fix('lost', '--to', 'order');
    expect(await ledgerOf(history)).not.toContain('"No."');
  });

  it('keeps what both branches of git decided, though they touched the same lines', async () => {
    const history = await History.begin();
    await history.write('.gitattributes', 'links.yaml merge=union\n');
    history.git('init', '-q', '-b', 'main');
    history.git('add', '.');
    history.git('commit', '-qm', 'Begin');
    history.git('checkout', '-q', '-b', 'other');
    await history.remove(LOST);
    await history.fix('--gone', 'We find cards for you.');
    history.git('commit', '-qam', 'Gone');
    history.git('checkout', '-q', 'main');
    await history.write('articles/en/lost-again.mdx', text('lost-again', 'Lost again', ['Where']));
    await history.record();
    history.git('add', '.');
    history.git('commit', '-qm', 'More');
    history.git('merge', '-q', '-m', 'Both', 'other');
    await history.record();
    expect(await ledgerOf(history)).toContain('- { at: /a/lost/, gone: "We find cards for you." }');
    expect(await ledgerOf(history)).toContain('- { at: /a/lost-again/ }');
  });
});
