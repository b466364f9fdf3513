import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runGate } from '../../src/checks/gate.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { type Change, judge, TODAY, withContent } from './content-folder.ts';

const LOST = 'articles/en/lost-card.mdx';
const SHORT: Change = { file: LOST, from: ' See what we do, and when the new card is with you.', to: '' };
const rules = (text: string): Change => ({ file: 'site.yaml', from: 'sales:', to: `rules: ${text}\nsales:` });
const waiver = (rule: string): Change => ({
  file: 'waivers.yaml',
  text: `- rule: ${rule}\n  file: ${LOST}\n  reason: The editor is away until January.\n  owner: ada-berg\n  until: 2027-01-31\n`,
});

async function said(...changes: Change[]): Promise<string[]> {
  const { problems } = await withContent(changes, (dir) => judge(dir));
  return problems.map(({ rule, message, severity }) => `${severity} ${rule} ${message}`);
}

it('is as strict as site.yaml says', async () => {
  expect(await said(SHORT)).toEqual(['warn description length']);
  expect(await said(SHORT, rules('{ description: off }'))).toEqual([]);
  expect(await said(SHORT, rules('{ description: error }'))).toContain('error description length');
});

it('keeps integrity rules on, and knows its rules by name', async () => {
  expect(await said(rules('{ mdx-safe: off }'))).toEqual(['error content-valid locked-rule']);
  expect(await said(rules('{ descripton: off }'))).toEqual(['error content-valid unknown-rule']);
});

it('lets a waiver allow a rule to be broken in one file', async () => {
  expect(await said(SHORT, waiver('description'))).toEqual([]);
  expect(await said(waiver('description'))).toEqual(['error waiver-valid unused']);
});

it('lets no waiver allow what is unsafe', async () => {
  const script: Change = { file: LOST, from: '## How to tell us', to: '<script>x</script>\n\n## How to tell us' };
  expect(await said(script, waiver('mdx-safe'))).toEqual(
    expect.arrayContaining(['error mdx-safe script', 'error waiver-valid unused']),
  );
});

it('warns of what a draft still wants, and stops nothing for it', async () => {
  const draft = { file: LOST, from: 'related: [pin]', to: 'draft: true' };
  const goal = { file: LOST, from: 'goal: fewer-contacts', to: 'goal: no-such' };
  expect(await said(draft, goal)).toContain('warn goal-declared unknown');
});

it('finds in the cache what it found before, and forgets it when a file changes that it depends on', async () => {
  const cacheDir = await mkdtemp(join(tmpdir(), 'waypost-cache-'));
  const found = async (dir: string) => {
    const { library } = await readLibrary(dir);
    const { problems } = await runGate(library ?? expect.fail(), { now: TODAY, cacheDir });
    return problems.map(({ rule, message }) => `${rule} ${message}`);
  };
  const unknown: Change = { file: LOST, from: '<Term id="freeze">', to: '<Term id="thaw">' };
  await withContent([unknown], async (dir) => {
    const first = await found(dir);
    expect(first).toContain('mdx-safe unknown-term');
    expect(await found(dir)).toEqual(first);
  });
  const term: Change = { file: 'terms/en.yaml', from: 'id: freeze', to: 'id: thaw' };
  await withContent([unknown, term], async (dir) => expect(await found(dir)).toEqual([]));
  await rm(cacheDir, { recursive: true });
});
