import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { writeExports } from '../../src/exports/write-exports.ts';
import { listFiles } from '../../src/library/files.ts';
import type { Library } from '../../src/model/library.ts';
import { SiteFolder } from '../../src/site/site-folder.ts';
import { article } from '../fixtures/small-library.ts';
import { smallSite, temporaryFolder } from './small-exports.ts';

interface Built {
  dir: string;
  /** The files by their path. */
  files: Map<string, string>;
}

/** A file as `api/index.json` lists it. */
interface ListedExport {
  kind: string;
  format: string;
  parts: string[];
  schema: string;
  items: number;
  locales: string[];
  shape: { from: string };
}

/** Builds the exports of a site; `cacheDir` is what was kept of a build before. */
async function built(
  library: Library = smallSite,
  options: { cacheDir?: string; mostBytes?: number } = {},
): Promise<Built> {
  const dir = await temporaryFolder();
  const site = SiteFolder.open(dir, join(await temporaryFolder(), 'site.json'), '');
  await writeExports(library, site, { cacheDir: await temporaryFolder(), ...options });
  const names = await listFiles(dir);
  const files = new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(dir, name), 'utf8')] as const)),
  );
  return { dir, files };
}

function withExports(...exports: Library['site']['exports']): Library {
  return { ...smallSite, site: { ...smallSite.site, exports } };
}

const jsonAt = ({ files }: Built, path: string) => JSON.parse(files.get(path) ?? '{}');
const pathOf = (address: string) => new URL(address).pathname.slice(1);

describe('a build', async () => {
  const site = await built();
  const contents = jsonAt(site, 'api/index.json');

  /** Validates against a schema that the site publishes, or a part of it. */
  function validatorOf(address: string): ValidateFunction {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats.default(ajv);
    ajv.addSchema(jsonAt(site, pathOf(address)));
    return ajv.compile({ $ref: address });
  }

  test('writes every kind, in each of its formats', () => {
    expect([...site.files.keys()]).toEqual([
      'api/articles.json',
      'api/articles.ndjson',
      ...['da', 'en'].flatMap((locale) =>
        ['chatwoot.json', 'freshdesk.json', 'front.json', 'help-scout.json', 'zammad.csv', 'zendesk-macros.json'].map(
          (file) => `api/${locale}/${file}`,
        ),
      ),
      'api/index.json',
      'api/intercom.json',
      'api/replies.csv',
      'api/replies.json',
      ...['articles', 'chatwoot', 'freshdesk', 'front', 'help-scout', 'index', 'intercom', 'replies', 'zammad'].map(
        (name) => `api/schemas/${name}.schema.json`,
      ),
      'api/schemas/zendesk-macros.schema.json',
      'api/schemas/zendesk-records.schema.json',
      'api/zendesk-records.json',
      'da/articles/mistet-kort.md',
      'en/articles/lost-card.md',
      'en/articles/prices.md',
    ]);
  });

  test('lists what it wrote, and that list is as its schema says', () => {
    const valid = validatorOf(contents.$schema);
    expect([valid(contents), valid.errors]).toEqual([true, null]);
    const listed = contents.files.flatMap(({ parts }: { parts: string[] }) => parts.map(pathOf));
    const written = [...site.files.keys()].filter((name) => !/schema|index\.json|\.md$/.test(name));
    expect(listed.sort()).toEqual(written);
  });

  test.each<ListedExport>(contents.files)(
    'writes $kind as $format so that its schema takes it, and says where the shape is from',
    ({ kind, format, parts, schema, items, locales, shape }) => {
      const document = jsonAt(site, pathOf(schema));
      expect(document.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(document.$id).toBe(schema);
      expect(document.$comment).toContain(shape.from);
      if (!['articles', 'replies', 'freshdesk'].includes(kind))
        expect(document.$comment).toContain('read on 2026-11-22');

      const text = site.files.get(pathOf(parts[0] ?? '')) ?? '';
      const list = format === 'json' ? listOf(JSON.parse(text), document) : rowsOf(text, format);
      expect(list).toHaveLength(items);
      expect(items).toBe(locales.reduce((sum, locale) => sum + (locale === 'en' ? 2 : 1), 0));
      const validItem = validatorOf(`${schema}#/$defs/item`);
      for (const item of list) expect([validItem(item), validItem.errors]).toEqual([true, null]);
      expect(validItem({ ...(list[0] as object), more: 1 })).toBe(false);

      if (format !== 'json') return;
      const valid = validatorOf(schema);
      expect([valid(JSON.parse(text)), valid.errors]).toEqual([true, null]);
      expect(valid({ ...JSON.parse(text), version: 2 })).toBe(false);
    },
  );

  test('puts a twin in Markdown beside each article', () => {
    expect(site.files.get('da/articles/mistet-kort.md')).toBe(
      '# Mistet kort\n\nFreeze the card in the app. That stops all payments.\n\n1. Open the app.\n2. Choose **Freeze**, as [the price list](https://help.small.example/a/prices/?lang=da#cards) says.\n\n---\n\n[Mistet kort](https://help.small.example/da/articles/mistet-kort/) · Gennemgået 1. oktober 2026\n',
    );
  });

  test('writes English alone for Intercom', () => {
    expect(jsonAt(site, 'api/intercom.json').pages.map(({ locale }: { locale: string }) => locale)).toEqual([
      'en',
      'en',
    ]);
  });
});

/** The list that a document is about: the last thing that its schema asks for. */
function listOf(document: Record<string, unknown>, schema: { required: string[] }): unknown[] {
  return document[schema.required.at(-1) ?? ''] as unknown[];
}

/** The items of a file of lines or of records, as objects. */
function rowsOf(text: string, format: string): unknown[] {
  if (format === 'ndjson')
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  const [head = [], ...records] = recordsOf(text);
  return records.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at]])));
}

/** Reads CSV as RFC 4180 has it. */
function recordsOf(text: string): string[][] {
  const records: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') records.push([]);
    if (end === '') break;
  }
  return records.slice(0, -1);
}

describe('a site chooses what it gives away', () => {
  test('nothing: there is no /api/, and still everybody who needs the texts gets them', async () => {
    const seen: string[] = [];
    const dir = await temporaryFolder();
    await writeExports(withExports(), SiteFolder.open(dir, join(dir, 'site.json'), ''), {
      cacheDir: join(dir, 'cache'),
      each: ({ draft }) => seen.push(draft.shortcut),
    });
    expect(seen).toEqual(['en-lost-card', 'en-prices', 'da-mistet-kort']);
    expect(await readdir(dir)).toEqual(['cache']);
  });

  test('one kind: that, its schema, and the list', async () => {
    const { files } = await built(withExports('chatwoot'));
    expect([...files.keys()]).toEqual([
      'api/da/chatwoot.json',
      'api/en/chatwoot.json',
      'api/index.json',
      'api/schemas/chatwoot.schema.json',
      'api/schemas/index.schema.json',
    ]);
  });
});

describe('what is large', () => {
  test('goes on in parts, each whole by itself, none larger than hosts take', async () => {
    const articles = Array.from({ length: 40 }, (_, n) => article({ id: `a${n}`, source: 'Text. '.repeat(50) }));
    const site = await built({ ...withExports('articles', 'replies'), articles }, { mostBytes: 10_000 });
    for (const { format, parts } of jsonAt(site, 'api/index.json').files) {
      expect(parts.length).toBeGreaterThan(2);
      const texts = parts.map((part: string) => site.files.get(pathOf(part)) ?? '');
      expect(Math.max(...texts.map(Buffer.byteLength))).toBeLessThan(10_100);
      const found: string[] = texts
        .flatMap((text: string) =>
          format === 'json' ? (JSON.parse(text).articles ?? JSON.parse(text).replies) : rowsOf(text, format),
        )
        .map(({ id }: { id: string }) => id);
      expect(found.toSorted()).toEqual(articles.map(({ id }) => id).toSorted());
    }
    expect(jsonAt(site, 'api/articles.json').next).toBe('https://help.small.example/api/articles-2.json');
  });
});

describe('a second build', () => {
  test('of the same content is byte for byte the same, with and without what was kept', async () => {
    const cacheDir = await temporaryFolder();
    const first = await built(smallSite, { cacheDir });
    expect(await built(smallSite, { cacheDir })).toMatchObject({ files: first.files });
    expect(await built()).toMatchObject({ files: first.files });
  });

  test('keeps the time of what did not change, and of nothing else', async () => {
    const cacheDir = await temporaryFolder();
    const first = await built(smallSite, { cacheDir });
    // As if the first build had been long ago.
    const kept = join(cacheDir, 'export-times.json');
    const times = JSON.parse(await readFile(kept, 'utf8'));
    for (const time of Object.values<{ modified: number }>(times)) time.modified = 1_000_000_000;
    await writeFile(kept, JSON.stringify(times));

    const [lost, ...others] = smallSite.articles;
    const changed = [{ ...lost, source: 'Ring us.', digest: 'changed' } as typeof lost, ...others];
    const second = await built({ ...smallSite, articles: changed as typeof smallSite.articles }, { cacheDir });
    const timeOf = async (path: string) => (await stat(join(second.dir, path))).mtimeMs;
    expect(await timeOf('api/da/chatwoot.json')).toBe(1_000_000_000_000);
    expect(await timeOf('api/schemas/articles.schema.json')).toBe(1_000_000_000_000);
    expect(await timeOf('api/en/chatwoot.json')).toBeGreaterThan(1_700_000_000_000);
    expect(first.files.get('api/da/chatwoot.json')).toBe(second.files.get('api/da/chatwoot.json'));
  });

  test('does not mind what it finds in the place of what was kept', async () => {
    const cacheDir = await temporaryFolder();
    const first = await built(smallSite, { cacheDir });
    await writeFile(join(cacheDir, 'export-times.json'), '{');
    await writeFile(join(cacheDir, 'exports.en.ndjson'), 'something\nelse');
    expect(await built(smallSite, { cacheDir })).toMatchObject({ files: first.files });
  });
});
