import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runGate } from '../../src/checks/gate.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { bodyOf, contentsOf, importInto, put, temporaryFolder } from './import-folder.ts';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const FILES = {
  'nb/bytt-passord.md': `---
title: Bytt passord
tags: [nytt passord, "90021"]
aliases: /hjelp/passord
---
# <a name="change-password"></a>Bytt passord

Du bytter passord i appen, og det virker med en gang. Bruk <navn> der {navn} står.

## <a name="steps"></a>Slik gjør du

1. Åpne appen.
2. Velg **Passord** og skriv det nye.

Se [lås opp kontoen](las-opp.md#feil) og [vilkår](javascript:alert(1)).

![](bilder/skjerm-med-passord.png)
`,
  'nb/las-opp.md':
    '# Kontoen er låst\n\nLås den opp i appen.\n\n## Feil kode <a id="feil"></a>\n\nVent i ti minutter.\n',
  'da/bytt-passord.md':
    '---\ntitle: Skift adgangskode\n---\n\nDu skifter adgangskode i appen.\n\n1. Åbn appen.\n2. Vælg **Adgangskode**.\n',
  'nb/bilder/skjerm-med-passord.png': PIXEL,
};

const errorsIn = async (content: string) => {
  const { library, problems } = await readLibrary(content);
  if (!library) return problems;
  return (await runGate(library, { now: '2026-11-27' })).problems.filter(({ severity }) => severity === 'error');
};

describe('npm run import -- folder', () => {
  it('makes a content folder that has no fault but its gaps, all drafts, with guesses and their reasons', async () => {
    const [source, content] = [await temporaryFolder(FILES), join(await temporaryFolder(), 'help')];
    expect(await importInto(content, 'folder', source)).toMatchObject({ code: 0 });
    const errors = await errorsIn(content);
    expect(errors.filter(({ rule }) => rule !== 'stage-covered')).toEqual([]);
    const article = await readFile(join(content, 'articles/nb/bytt-passord.mdx'), 'utf8');
    const frontmatter = parse(article.split('---')[1] ?? '');
    expect(frontmatter).toMatchObject({
      title: 'Bytt passord',
      draft: true,
      questions: ['nytt passord'],
      kind: 'how-to',
    });
    expect(article).toMatch(/^kind: how-to # guess: it has steps$/m);
    expect(article).toMatch(/^stage: use # guess: no rule fits$/m);
    expect(await readFile(join(content, 'articles/nb/las-opp.mdx'), 'utf8')).toContain('title: Kontoen er låst');
  });

  it('gives translations one id, and leads old addresses, file names and aliases to it', async () => {
    const [source, content] = [await temporaryFolder(FILES), await temporaryFolder()];
    await importInto(content, 'folder', source);
    const idOf = async (file: string) => /^id: "?([a-z0-9]+)/m.exec(await readFile(join(content, file), 'utf8'))?.[1];
    const id = await idOf('articles/nb/bytt-passord.mdx');
    expect(await idOf('articles/da/bytt-passord.mdx')).toBe(id);
    const ledger = await readFile(join(content, 'links.yaml'), 'utf8');
    for (const at of ['/nb/bytt-passord/', '/nb/bytt-passord.md/', '/da/bytt-passord/', '/hjelp/passord/'])
      expect(ledger).toContain(`- { at: ${at}, to: /a/${id}/ }\n`);
  });

  it('keeps words, places and links, brings pictures along, and says what it changed and dropped', async () => {
    const [source, content] = [await temporaryFolder(FILES), await temporaryFolder()];
    await importInto(content, 'folder', source);
    const body = await bodyOf(content, 'articles/nb/bytt-passord.mdx');
    expect(body).toContain('Bruk \\<navn> der \\{navn\\} står.');
    expect(body).toContain('## Slik gjør du <Anchor id="steps" />');
    expect(body).toContain('2. Velg **Passord** og skriv det nye.');
    expect(body).toMatch(/Se \[lås opp kontoen\]\(\/a\/[a-z0-9]{5}\/#feil\) og vilkår\./);
    expect(body).toMatch(/<Figure src="skjerm-med-passord-[0-9a-f]{8}\.png" alt="Skjerm med passord" \/>/);
    const [report] = JSON.parse(await readFile(join(content, 'import/report.json'), 'utf8')).filter(
      ({ place }: { place: string }) => place === 'nb/bytt-passord.md',
    );
    expect(report.dropped).toEqual([{ what: 'unsafe-address', line: 15, found: 'javascript:alert(1)' }]);
    expect(report.changed).toContainEqual({ what: 'placeholder', line: 8, found: '<navn' });
    expect(report.kept).toMatchObject({ headings: 1, links: 1, pictures: 1, lists: 1 });
    const readable = await readFile(join(content, 'import/report.md'), 'utf8');
    expect(readable).toContain('line 15: link that could do harm; its words stay: `javascript:alert(1)`');
  });

  it('changes nothing the second time, and only what has changed the third', async () => {
    const [source, content] = [await temporaryFolder(FILES), await temporaryFolder()];
    await importInto(content, 'folder', source);
    const before = await contentsOf(content);
    expect((await importInto(content, 'folder', source)).output).toContain('0 new, 0 updated, 3 unchanged');
    expect(await contentsOf(content)).toEqual(before);
    await put(source, { 'nb/las-opp.md': '# Kontoen er låst\n\nRing oss.\n' });
    await importInto(content, 'folder', source, '--now', '2026-12-24');
    const after = await contentsOf(content);
    const changed = Object.keys(after).filter((file) => after[file] !== before[file]);
    expect(changed).toEqual(['articles/nb/las-opp.mdx', 'import/report.json', 'import/report.md', 'imports.yaml']);
  });

  it('never writes over an editor: their frontmatter stays, and of two texts both are kept', async () => {
    const [source, content] = [await temporaryFolder(FILES), await temporaryFolder()];
    await importInto(content, 'folder', source);
    const file = join(content, 'articles/nb/las-opp.mdx');
    const edit = async (from: string, to: string) => writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
    await edit('draft: true\n', '');
    await put(source, { 'nb/las-opp.md': '# Kontoen er låst\n\nRing oss.\n' });
    expect(await importInto(content, 'folder', source)).toMatchObject({ code: 0 });
    const merged = await readFile(file, 'utf8');
    expect(merged).not.toContain('draft');
    expect(merged).toContain('Ring oss.');

    await edit('Ring oss.', 'Ring oss på 21 00 00 00.');
    await put(source, { 'nb/las-opp.md': '# Kontoen er låst\n\nSkriv til oss.\n' });
    const { code, output } = await importInto(content, 'folder', source);
    expect(code).toBe(1);
    expect(output).toContain('articles/nb/las-opp.mdx, and the source’s under import/beside/nb/las-opp.mdx');
    expect(await readFile(file, 'utf8')).toContain('Ring oss på 21 00 00 00.');
    expect(await bodyOf(content, 'import/beside/nb/las-opp.mdx')).toBe('Skriv til oss.\n');

    expect(await importInto(content, 'folder', source, '--keep-mine')).toMatchObject({ code: 0 });
    expect(await importInto(content, 'folder', source)).toMatchObject({ code: 0 });
    await importInto(content, 'folder', source, '--force');
    expect(await readFile(file, 'utf8')).toContain('Skriv til oss.');
  });

  it('leaves deleted what somebody has deleted, and follows a file that was renamed', async () => {
    const [source, content] = [await temporaryFolder(FILES), await temporaryFolder()];
    await importInto(content, 'folder', source);
    const text = await readFile(join(content, 'articles/da/bytt-passord.mdx'), 'utf8');
    await rm(join(content, 'articles/da/bytt-passord.mdx'));
    await rm(join(content, 'articles/nb/las-opp.mdx'));
    await put(content, { 'articles/da/konto/skift-adgangskode.mdx': text });
    await put(source, { 'da/bytt-passord.md': 'Helt ny tekst.\n' });
    const { output } = await importInto(content, 'folder', source);
    expect(output).toContain(
      'Deleted here by somebody, and left so (--force brings them back):\n  articles/nb/las-opp.mdx',
    );
    expect(await bodyOf(content, 'articles/da/konto/skift-adgangskode.mdx')).toBe('Helt ny tekst.\n');
    expect(Object.keys(await contentsOf(content))).not.toContain('articles/da/bytt-passord.mdx');
  });

  it('writes nothing on a dry run, and says what is wrong with what it was given', async () => {
    const [source, content] = [await temporaryFolder(FILES), join(await temporaryFolder(), 'help')];
    const { output } = await importInto(content, 'folder', source, '--dry-run');
    expect(output).toContain('3 new');
    expect(await contentsOf(content)).toEqual({});
    await expect(importInto(content, 'folder', join(source, 'none'))).rejects.toThrow(/Unexpected absence of .*none/);
    await expect(importInto(content, 'word', source)).rejects.toThrow(
      'Unexpected source “word”, expected one of folder',
    );
    await put(source, {
      'rules.yaml': 'stages:\n  - { stage: nowhere, when: { titel: [x] } }\n',
      'nb/å.md': Buffer.from([0x41, 0xe5]),
    });
    await expect(importInto(content, 'folder', source, '--rules', join(source, 'rules.yaml'))).rejects.toThrow(
      /rules\.yaml:2:\d+ {2}Unexpected key “stages\.0\.when\.titel”/,
    );
    const faulty = await importInto(content, 'folder', source);
    expect(faulty.code).toBe(1);
    expect(faulty.output).toContain('nb/å.md:1  Unexpected bytes that are not UTF-8');
  });
});
