import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runGate } from '../../src/checks/gate.ts';
import type { ArticleReport } from '../../src/import/article-report.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import type { Library } from '../../src/model/library.ts';
import { bodyOf, contentsOf, importInto, put, temporaryFolder } from './import-folder.ts';

const FIXTURES = 'tests/fixtures/import';

interface Imported {
  content: string;
  code: number;
  output: string;
  library: Library;
  ledger: string;
  reports: ArticleReport[];
}

async function imported(kind: string, path = `${FIXTURES}/${kind}`): Promise<Imported> {
  const content = await temporaryFolder();
  const { code, output } = await importInto(content, kind, path, '--publish');
  const { library } = await readLibrary(content);
  if (!library) throw new Error(output);
  const ledger = await readFile(join(content, 'links.yaml'), 'utf8');
  const reports = JSON.parse(await readFile(join(content, 'import/report.json'), 'utf8'));
  return { content, code, output, library, ledger, reports };
}

const published = ({ library }: Imported) => library.articles.filter(({ draft }) => !draft).map(({ file }) => file);
const lossesOf = ({ reports }: Imported, file: string) =>
  reports.find((report) => report.file === file)?.dropped.map(({ what }) => what);

/** What a gate finds wrong that is neither a gap of the journey nor the writing of the source. */
async function faultsOf({ library }: Imported): Promise<string[]> {
  const { problems } = await runGate(library, { now: '2026-11-27', ignoreBaseline: true });
  return problems.flatMap(({ rule, file, message }) =>
    ['mdx-safe', 'content-valid', 'links-internal', 'link-ledger', 'id-collision', 'kind-fits-stage'].includes(rule)
      ? [`${file} ${rule} ${message}`]
      : [],
  );
}

describe.each(['zendesk', 'intercom', 'help-scout', 'freshdesk'])('npm run import -- %s', (kind) => {
  it('gives articles that are safe, whole and linked, and changes nothing the second time', async () => {
    const result = await imported(kind);
    expect(await faultsOf(result)).toEqual([]);
    const text = Object.values(await contentsOf(join(result.content, 'articles'))).join('');
    expect(text).not.toMatch(/<script|onerror|onload|onclick|javascript:|<style|<svg|<iframe|<object|style=/i);
    expect(result.reports.flatMap(({ dropped }) => dropped.filter(({ what }) => what === 'words'))).toEqual([]);
    const before = await contentsOf(result.content);
    await importInto(result.content, kind, `${FIXTURES}/${kind}`, '--publish');
    expect(await contentsOf(result.content)).toEqual(before);
  });
});

describe('npm run import -- zendesk', () => {
  it('joins languages, keeps from readers what was kept from them, and says what stays behind', async () => {
    const result = await imported('zendesk');
    expect(published(result)).toEqual(['articles/nb/mistet-kort.mdx', 'articles/nb/nytt-kort.mdx']);
    const [danish, norwegian] = ['da', 'nb'].map((locale) =>
      result.library.articles.find((article) => article.locale === locale && article.title === 'Mistet kort'),
    );
    expect(danish).toMatchObject({ id: norwegian?.id, draft: true, stage: 'recover' });
    expect(norwegian).toMatchObject({
      questions: ['kort borte', 'sperre kort'],
      kind: 'troubleshooting',
      stage: 'recover',
    });
    expect(result.code).toBe(1);
    expect(result.output).toContain(
      'Unexpected language “de”, expected one of en, nb, sv, da: 1 articles stay behind.',
    );
    expect(await readFile(join(result.content, 'import/report.md'), 'utf8')).toContain(
      'articles/nb/internt.mdx: only user segment 880 may read it at its source',
    );
  });

  it('leads old addresses to the article in their language, and keeps votes', async () => {
    const { library, ledger, content } = await imported('zendesk');
    const id = library.articles.find(({ slug }) => slug === 'mistet-kort')?.id;
    for (const at of [
      '/hc/nb-no/articles/1001-Mistet-kort/',
      '/hc/nb-no/articles/1001/',
      '/hc/da/articles/1001-Mistet-kort/',
    ])
      expect(ledger).toContain(`- { at: ${at}, to: /a/${id}/ }`);
    expect(await readFile(join(content, 'usage.yaml'), 'utf8')).toContain(`in: nb, views: 0, votes: 40 }`);
  });

  it('makes clean MDX of what editors paste', async () => {
    const result = await imported('zendesk');
    const body = await bodyOf(result.content, 'articles/nb/mistet-kort.mdx');
    expect(
      body.replaceAll(/-[0-9a-f]{8}\.png/g, '.png').replaceAll(/\/a\/[a-z0-9]{5}\//g, '/a/ID/'),
    ).toMatchInlineSnapshot(`
      "## Slik gjør du

      1. Åpne appen.

         - På telefon
         - På nettbrett
           1. Trykk «Mer»

      2. Velg **Frys** kortet.

      <Callout type="warning">

      Ring oss hvis kortet er stjålet.

      </Callout>

      Kortet i appen Stort

      <Figure src="5001-oversikt.png" alt="Kortet i appen" />

      | Kort | Pris |
      | - | - |
      | Debet • Visa • Andre | \\{0\\} kr |

      Klikk

      Se [nytt kort](/a/ID/#h-02), [gammel side](https://hjelp.eksempel.no/hc/nb-no/articles/9999) og [en annen](https://annen.example/).

      [Frys kortet](https://www.youtube.com/watch?v=a1B2)

      Uavsluttet **fet _og kursiv_** *tekst*

      &#x69;mport foo from 'bar'

      Tegning
      "
    `);
    expect(lossesOf(result, 'articles/nb/mistet-kort.mdx')?.sort()).toEqual([
      'handler',
      'picture-missing',
      'picture-unsafe',
      'script',
      'unsafe-address',
    ]);
  });
});

describe('npm run import -- intercom', () => {
  it('reads translated_content, collections, tags, descriptions and views', async () => {
    const result = await imported('intercom');
    expect(published(result)).toEqual(['articles/en/reset-your-password.mdx', 'articles/sv/nytt-losenord.mdx']);
    const english = result.library.articles.find(({ locale, draft }) => locale === 'en' && !draft);
    expect(english).toMatchObject({
      description: 'Choose a new one when you cannot get in.',
      questions: ['forgot password'],
    });
    expect(english?.source).toMatch(/^stage: start # guess: filed under “Getting started”$/m);
    expect(english?.source).toContain('<Callout type="warning">\n\nThe link works for **one** hour.\n\n</Callout>');
    expect(english?.source).toContain('Wait \\<five> minutes \\{really\\}.');
    expect(result.ledger).toContain(`- { at: /sv/articles/700-nytt-losenord/, to: /a/${english?.id}/ }`);
    expect(await readFile(join(result.content, 'usage.yaml'), 'utf8')).toContain(
      `- { id: ${english?.id}, in: en, views: 812, votes: 14 }`,
    );
    expect(result.output).toContain('“pt-BR”');
  });
});

describe('npm run import -- help-scout', () => {
  it('reads articles one by one, collections as languages, keywords and views', async () => {
    const result = await imported('help-scout');
    expect(published(result)).toEqual(['articles/en/export-your-data.mdx', 'articles/nb/eksporter.mdx']);
    const article = result.library.articles.find(({ slug }) => slug === 'export-your-data');
    expect(article?.questions).toEqual(['download data']);
    expect(article?.source).toContain('```\na < b {c}\n```');
    expect(article?.source).toContain('[https://cdn.example.com/export.mp4](https://cdn.example.com/export.mp4)');
    expect(result.ledger).toContain(`- { at: /article/121-export-your-data/, to: /a/${article?.id}/ }`);
  });
});

describe('npm run import -- freshdesk', () => {
  it('reads seo_data, tags, folders, languages and hits', async () => {
    const result = await imported('freshdesk');
    expect(published(result)).toEqual(['articles/en/find-your-invoice.mdx']);
    const article = result.library.articles.find(({ slug }) => slug === 'find-your-invoice');
    expect(article).toMatchObject({ questions: ['Where is my invoice?', 'invoice', 'bill', 'receipt'] });
    expect(article?.description).toMatch(/^Find, download and pay/);
    expect(result.library.articles.find(({ locale }) => locale === 'sv')).toMatchObject({
      id: article?.id,
      draft: true,
    });
    expect(result.ledger).toContain(
      `- { at: /support/solutions/articles/91-find-your-invoice/, to: /a/${article?.id}/ }`,
    );
    expect(await readFile(join(result.content, 'usage.yaml'), 'utf8')).toContain('views: 420, votes: 9');
  });
});

describe('npm run import -- hubspot', () => {
  it('reads the CSV, its languages and drafts, and names rows that are not whole', async () => {
    const result = await imported('hubspot', `${FIXTURES}/hubspot/articles.csv`);
    expect(published(result)).toEqual(['articles/en/change-plan.mdx', 'articles/nb/endre-plan.mdx']);
    expect(await bodyOf(result.content, 'articles/en/change-plan.mdx')).toBe(
      'You change the plan under "Billing".\n\n- Up\n- Down\n\nbad\n',
    );
    expect(result.reports[0]?.dropped).toEqual([{ what: 'unsafe-address', line: 4, found: 'vbscript:x' }]);
    expect(result.ledger).toMatch(/at: \/nb\/knowledge\/endre-plan\/, to: \/a\//);
    expect(result.output).toContain('articles.csv:7  Unexpected row of 2 cells, expected 8. It stays behind.');
    expect(result.code).toBe(1);
    expect(await faultsOf(result)).toEqual([]);
  });

  it('says which column is missing, and where a quote is not closed', async () => {
    const source = await temporaryFolder({
      'a.csv': 'URL,Name\n/x,y\n',
      'b.csv': 'URL,Title,Category,Article Body\n/x,y,z,"open\n',
    });
    await expect(importInto(source, 'hubspot', join(source, 'a.csv'))).rejects.toThrow(
      'a.csv:1  Unexpected columns url, name, expected “title” and “article body” among them.',
    );
    await expect(importInto(source, 'hubspot', join(source, 'b.csv'))).rejects.toThrow(
      'b.csv:2:8  Unexpected a quoted cell',
    );
  });
});

it('says where JSON is none, and takes the rest', async () => {
  const source = await temporaryFolder({ 'broken.json': '{\n  "articles": [\n' });
  await put(source, { 'articles.json': await readFile(`${FIXTURES}/zendesk/articles.json`) });
  const { code, output } = await importInto(await temporaryFolder(), 'zendesk', source);
  expect(code).toBe(1);
  expect(output).toMatch(/broken\.json:\d+ {2}Unexpected JSON/);
  expect(output).toContain('3 new');
});
