import { execFileSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { frontmatterOf } from '../../../src/library/read-article.ts';
import { parseYaml } from '../../../src/library/yaml.ts';
import { type Change, judge, withContent } from '../../checks/content-folder.ts';
import { waypost, waypostProcess } from '../command.ts';

const LOST = 'articles/en/lost-card.mdx';
const OWN = 'articles/nb/mistet-kort.mdx';
const GONE: Change = { file: OWN, gone: true };
const text = (dir: string, file: string) => readFile(`${dir}/${file}`, 'utf8');
const fieldsOf = (source: string) => parseYaml(frontmatterOf(source) ?? '').data as Record<string, unknown>;

describe('npm run translate -- ID --to LOCALE', () => {
  it('makes the sibling: the same place and purpose, each text a blank with its source beside it', async () => {
    await withContent([GONE], async (dir) => {
      const { code, out } = await waypost(dir, 'translate', 'lost', '--to', 'nb');
      expect([code, out]).toEqual([0, expect.stringContaining('npm run translate -- lost --to nb --done')]);
      const source = fieldsOf(await text(dir, LOST));
      const draft = await text(dir, 'articles/nb/lost.mdx');
      const fields = fieldsOf(draft);
      for (const key of ['id', 'personas', 'stage', 'touchpoints', 'kind', 'goal', 'owner', 'related'])
        expect(fields[key]).toEqual(source[key]);
      expect(fields).toMatchObject({
        title: '[Lost or stolen card]',
        need: { as: '[a customer whose card is gone]', iNeed: '[to stop it]' },
        questions: (source['questions'] as string[]).map((question) => `[${question}]`),
        translated: { from: 'en', at: '2026-11-22' },
        draft: true,
      });
      expect(draft).toContain(
        '{/* en:\nIs your card lost? <Term id="freeze">Freeze</Term> it in the app, and report it.\n*/}\n\n[Det samme på norsk]',
      );
      expect(draft).toContain('## [How to tell us]\n\n<Snippet id="tell-us" />');
      const { problems } = await judge(dir);
      expect(problems.filter(({ file, severity }) => file.includes('lost.mdx') && severity === 'error')).toEqual([]);
    });
  });

  it('keeps the form of steps, components and tables, and blanks their words', async () => {
    const body = `You do it.

<Steps>

1. Open **the app**.
2. Choose:

   - one
   - two

</Steps>

<Callout type="tip" title="Hurry">

Be "quick" {/* note */} now.

</Callout>

| A | B |
| --- | --- |
| c \\| d | [link](/contact/) |

<Cta href="/contact/">Write to us</Cta>

<Figure src="card.svg" alt="The card from the front, with the number below the name of the bank" />

\`\`\`sh
npm run [x]
\`\`\`
`;
    const file = 'articles/en/change-pin.mdx';
    await withContent([{ file: 'articles/nb/endre-pin.mdx', gone: true }], async (dir) => {
      const before = await text(dir, file);
      await writeFile(`${dir}/${file}`, before.replace(/^You change[\s\S]*$/m, body));
      expect((await waypost(dir, 'translate', 'pin', '--to', 'nb', '--title', 'Endre PIN')).code).toBe(0);
      const draft = (await text(dir, 'articles/nb/endre-pin.mdx')).replace(/\{\/\* en:[\s\S]*?\n\*\/\}\n\n/g, '');
      expect(draft).toContain('title: Endre PIN\n');
      expect(draft).toContain(`<Steps>

1. [Open the app.]
2. [Choose:]

   - [one]
   - [two]

</Steps>

<Callout type="tip" title="[Hurry]">

[Det samme på norsk]

</Callout>

| [A] | [B] |
| --- | --- |
| [c \\| d] | [link] |

<Cta href="/contact/">[Write to us]</Cta>

<Figure src="card.svg" alt="[The card from the front, with the number below the name of the bank]" />

\`\`\`sh
npm run [x]
\`\`\`
`);
      const { problems } = await judge(dir);
      expect(problems.filter((each) => each.file.includes('endre-pin') && each.severity === 'error')).toEqual([]);
    });
  });

  it('is done when no blank is left: what stood beside it goes, and the file is named after its title', async () => {
    await withContent([GONE], async (dir) => {
      await waypost(dir, 'translate', 'lost', '--to', 'nb');
      const early = await waypost(dir, 'translate', 'lost', '--to', 'nb', '--done');
      expect([early.code, early.out]).toEqual([
        1,
        expect.stringMatching(/still has \d+ blanks:\n {2}3:8 {2}\[Lost or/),
      ]);
      const draft = await text(dir, 'articles/nb/lost.mdx');
      const done = draft
        .replace('"[Lost or stolen card]"', 'Mistet eller stjålet kort')
        .replace(
          /"\[Freeze the[^\n]*/,
          'Frys kortet i appen først, og meld det så som mistet. Se hva vi gjør, og når det nye kommer.',
        )
        .replace(/"\[[^\]\n]*\]"|^\[Det[^\]\n]*\]$|(?<=^## )\[[^\]\n]*\]$/gm, 'Frys kortet');
      await writeFile(`${dir}/articles/nb/lost.mdx`, done);
      const { code, out } = await waypost(dir, 'translate', 'lost', '--to', 'nb', '--done');
      expect([code, out]).toEqual([0, expect.stringContaining('npm run review -- lost --locale nb')]);
      expect(await readdir(`${dir}/articles/nb`)).toEqual(['endre-pin.mdx', 'mistet-eller-stjalet-kort.mdx']);
      const final = await text(dir, 'articles/nb/mistet-eller-stjalet-kort.mdx');
      expect(final).not.toMatch(/\{\/\*|draft:|\[Det/);
      expect(fieldsOf(final)['translated']).toEqual({ from: 'en', at: '2026-11-22' });
    });
  });
});

describe('npm run translate -- ID --changed', () => {
  it('a major change makes translations stale, and neither a minor one nor a typo does', async () => {
    await withContent([], async (dir) => {
      const stale = async () =>
        (await judge(dir)).problems.filter(({ rule }) => rule === 'locale-parity').map(({ file }) => file);
      const before = await text(dir, LOST);
      expect((await waypost(dir, 'translate', 'lost', '--changed', 'typo')).code).toBe(0);
      expect(await text(dir, LOST)).toBe(before);
      await waypost(dir, 'translate', 'lost', '--changed', 'minor', '--what', 'A hint: more');
      expect(await stale()).toEqual([]);
      const { out } = await waypost(dir, 'translate', 'lost', '--changed', 'major');
      expect(out).toContain('Stale now: npm run translate -- lost --to nb');
      expect(await stale()).toEqual([OWN]);
      expect(await text(dir, LOST)).toBe(
        before.replace(
          'related: [pin]\n',
          "related: [pin]\nchanges:\n  - { at: 2026-11-22, significance: minor, what: 'A hint: more' }\n  - { at: 2026-11-22, significance: major }\n",
        ),
      );
    });
  });

  it('a stale translation is shown what changed since, has it beside it, and follows', async () => {
    await withContent([], async (dir) => {
      const git = (...args: string[]) =>
        execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...args], {
          cwd: dir,
          env: { ...process.env, GIT_COMMITTER_DATE: '2026-10-12T10:00:00Z', GIT_AUTHOR_DATE: '2026-10-12T10:00:00Z' },
        });
      git('init', '-q');
      git('add', '.');
      git('commit', '-qm', 'Begin');
      const source = await text(dir, LOST);
      const changed = source
        .replace('Is your card lost?', 'Is your card gone?')
        .replace('Then [choose', 'A new card is free.\n\nThen [choose');
      await writeFile(`${dir}/${LOST}`, changed);
      await waypost(dir, 'translate', 'lost', '--changed', 'major', '--what', 'The fee is gone.');
      const { code, out } = await waypost(dir, 'translate', 'lost', '--to', 'nb');
      expect(code).toBe(0);
      expect(out).toContain('2026-11-22  major: The fee is gone.');
      expect(out).toMatch(/mistet-kort\.mdx:25\n {2}- Is your card lost\?[^\n]*\n {2}\+ Is your card gone\?/);
      expect(out).toMatch(/\n {2}\+ A new card is free\.\n/);
      expect(out).not.toContain('How to tell us');
      const beside = await text(dir, OWN);
      expect(beside).toMatch(/\{\/\* en:\nIs your card gone\?[^\n]*\n\*\/\}\n\nHar du mistet kortet\?/);
      expect(beside).toMatch(/\{\/\* en:\nA new card is free\.\n\*\/\}\n\nSå kan du/);
      expect((await judge(dir)).errors).toBe(0);
      await waypost(dir, 'translate', 'lost', '--to', 'nb');
      expect(await text(dir, OWN)).toBe(beside);
      expect((await waypost(dir, 'translate', 'lost', '--to', 'nb', '--done')).code).toBe(0);
      expect(await text(dir, OWN)).not.toContain('{/*');
      expect((await judge(dir)).problems).toEqual([]);
      expect((await waypost(dir, 'translate', 'lost')).out).toMatch(/nb {2}up to date/);
    });
  });

  it('says so where there is no history to compare with', async () => {
    await withContent([], async (dir) => {
      await waypost(dir, 'translate', 'lost', '--changed', 'major');
      const { code, out } = await waypost(dir, 'translate', 'lost', '--to', 'nb');
      expect([code, out]).toEqual([0, expect.stringContaining('not in a Git history')]);
      expect((await text(dir, OWN)).match(/\{\/\* en:/g)).toHaveLength(4);
    });
  });
});

it('never begins a translation beside one that cannot be read', async () => {
  await withContent([{ file: OWN, from: 'stage: recover', to: 'stages: recover' }], async (dir) => {
    const before = await readdir(`${dir}/articles/nb`);
    const { code, err } = await waypost(dir, 'translate', 'lost', '--to', 'nb');
    expect([code, err]).toEqual([1, expect.stringContaining('may be the translation of lost')]);
    expect(await readdir(`${dir}/articles/nb`)).toEqual(before);
  });
});

it.each([
  [[], 'Expected one article'],
  [['nothing'], 'Unexpected article “nothing”'],
  [['lost', '--to', 'sv'], 'Unexpected --to “sv”, expected one of en, nb'],
  [['lost', '--to', 'en'], 'is the source'],
  [['lost', '--changed', 'huge'], 'expected one of typo, minor, major'],
  [['lost', '--changed', 'major', '--to', 'nb'], 'expected one of them'],
  [['lost', '--done'], 'Expected --to with --done'],
  [['lost', '--from', 'da'], 'Unexpected --from “da”'],
])('translate %j is refused in a sentence', async (args, sentence) => {
  await withContent([], async (dir) => {
    const { code, err } = await waypost(dir, 'translate', ...args);
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
    expect(err).not.toMatch(/^\s+at /m);
  });
});

it('is a command', async () => {
  await withContent([GONE], async (dir) => {
    expect((await waypostProcess(dir, 'translate', 'lost', '--to', 'nb')).passed).toBe(true);
    const { passed, output } = await waypostProcess(dir, 'translate', 'lost', '--to', 'nb');
    expect([passed, output]).toEqual([false, expect.stringMatching(/nb {2}begun, \d+ blanks left/)]);
  });
});
