import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runGate } from '../../src/checks/gate.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { type Change, judge, TODAY, withContent } from './content-folder.ts';

const LOST = 'articles/en/lost-card.mdx';
const SHORT: Change = { file: LOST, from: ' See what we do, and when the new card is with you.', to: '' };
const site = (text: string): Change => ({ file: 'site.yaml', from: 'sales:', to: `${text}\nsales:` });

async function said(...changes: Change[]): Promise<string[]> {
  const { problems } = await withContent(changes, (dir) => judge(dir));
  return problems.map(
    ({ rule, message, severity, line, column }) => `${severity} ${rule} ${message} ${line}:${column}`,
  );
}
const only = (text: string) => [expect.stringContaining(text)];

it('takes a severity, options, or both', async () => {
  const selling: Change = { file: LOST, from: 'Then [', to: 'A seamless card. Then [' };
  expect(await said(selling)).toEqual([]);
  expect(await said(selling, site('rules: { promo-terms: { fewest: 1 } }'))).toContainEqual(
    expect.stringMatching(/^error promo-terms selling/),
  );
  expect(await said(selling, site('rules: { promo-terms: [warn, { fewest: 1 }] }'))).toEqual(only('warn promo-terms'));
  const spared = 'rules: { promo-terms: { fewest: 1, except: { en: [Seamless] } } }';
  expect(await said(selling, site(spared))).toEqual([]);
});

it.each([
  ['files', "files: ['articles/en/**']", "files: ['articles/nb/**']"],
  ['locales', 'locales: [en]', 'locales: [nb]'],
  ['kinds', 'kinds: [troubleshooting]', 'kinds: [how-to]'],
  ['personas and locales', 'personas: [everyday], locales: [en]', 'personas: [everyday], locales: [nb]'],
])('overrides by %s', async (_by, here, elsewhere) => {
  const override = (where: string) => site(`overrides:\n  - { ${where}, rules: { description: off } }`);
  expect(await said(SHORT)).toEqual(only('warn description length'));
  expect(await said(SHORT, override(here))).toEqual([]);
  expect(await said(SHORT, override(elsewhere))).toEqual(only('warn description length'));
});

it('lets the last override win, and merges options key by key', async () => {
  const selling: Change = { file: LOST, from: 'Then [', to: 'A seamless card. Then [' };
  const text = `rules: { promo-terms: { fewest: 1 } }
overrides:
  - { locales: [en], rules: { promo-terms: off, description: off } }
  - { kinds: [troubleshooting], rules: { promo-terms: [warn, { within: 50 }] } }`;
  expect(await said(selling, SHORT, site(text))).toEqual(only('warn promo-terms'));
});

it.each([
  ['rules: { lix-band: worn }', 'wrong-value 10:20'],
  ['rules: { lix-band: [warn, { most: many }] }', 'wrong-value 10:35'],
  ['rules: { lix-band: [warn, { mots: 45 }] }', 'unknown-option 10:35'],
  ['rules: { user-need: { most: 45 } }', 'no-options 10:21'],
  ['overrides: [{ rules: { title: off } }]', 'wrong-value 10:13'],
  ['overrides: [{ locales: [da], rules: { title: off } }]', 'unknown-name 10:25'],
  ['overrides: [{ personas: [nobody], rules: { title: off } }]', 'unknown-name 10:26'],
  ['overrides: [{ kinds: [novel], rules: { title: off } }]', 'wrong-value 10:23'],
  ['overrides: [{ locales: [en], rules: { titel: off } }]', 'unknown-rule 10:46'],
  ['overrides: [{ locales: [en], rules: { mdx-safe: off } }]', 'locked-rule 10:49'],
])('refuses %s at its place', async (text, message) => {
  expect(await said(site(text))).toEqual([`error content-valid ${message}`]);
});

it('warns of an override that holds nowhere', async () => {
  const text = "overrides: [{ files: ['articles/en/legal/**'], rules: { title: off } }]";
  expect(await said(site(text))).toEqual(['warn content-valid idle-override 10:13']);
});

it('finds anew what other options find, and from the cache what only another severity shows', async () => {
  const selling: Change = { file: LOST, from: 'Then [', to: 'A seamless card. Then [' };
  const cacheDir = await mkdtemp(join(tmpdir(), 'waypost-cache-'));
  const withRules = (text: string) =>
    withContent([selling, site(text)], async (dir) => {
      const { library } = await readLibrary(dir);
      const { problems } = await runGate(library ?? expect.fail(), { now: TODAY, cacheDir });
      const findings = await readFile(join(cacheDir, 'findings.json'), 'utf8');
      return { said: problems.map(({ rule, severity }) => `${severity} ${rule}`), findings };
    });
  expect((await withRules('rules: {}')).said).toEqual([]);
  const strict = await withRules('rules: { promo-terms: { fewest: 1 } }');
  expect(strict.said).toContain('error promo-terms');
  const mild = await withRules('rules: { promo-terms: [warn, { fewest: 1 }] }');
  expect(mild.said).toEqual(['warn promo-terms']);
  expect(mild.findings).toBe(strict.findings);
  await rm(cacheDir, { recursive: true });
});
