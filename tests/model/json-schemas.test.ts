import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/library/files.ts';
import { frontmatterOf } from '../../src/library/read-article.ts';
import { parseYaml } from '../../src/library/yaml.ts';
import { CONTENT_FILES, type JsonSchema, jsonSchemaOf } from '../../src/model/json-schemas.ts';

const DEMO = 'src/content';
const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }));
const validators = CONTENT_FILES.map((file) => ({ ...file, accepts: ajv.compile(jsonSchemaOf(file)) }));

/** The file of the content folder as data: of an article, its frontmatter. */
async function dataOf(file: string): Promise<unknown> {
  const text = await readFile(`${DEMO}/${file}`, 'utf8');
  return parseYaml(file.endsWith('.mdx') ? (frontmatterOf(text) ?? '') : text).data;
}

function matches(path: string, file: string): boolean {
  return new RegExp(`^${path.replace(/<[a-z]+>/g, '[^/]+').replace('.', '\\.')}$`).test(file);
}

const files = await listFiles(DEMO);

describe.each(validators)('$title', ({ path, schema, accepts }) => {
  test('is what every such file of the demo is', async () => {
    const written = files.filter((file) => matches(path, file));
    // What customers ask is found in a log, and the demo has no customers; nor has it anything that a baseline must hold.
    if (path !== 'asked.yaml' && path !== 'baseline.yaml') expect(written).not.toEqual([]);
    for (const file of written) {
      accepts(await dataOf(file));
      expect(accepts.errors, file).toBeNull();
    }
  });

  test('tells an editor what every field is for', () => {
    expect(undescribed(jsonSchemaOf({ name: '', title: '', path, schema }))).toEqual([]);
  });
});

describe('editors refuse what the reader refuses', () => {
  const article = { ...(CONTENT_FILES.find(({ name }) => name === 'article') as (typeof CONTENT_FILES)[number]) };
  const site = { ...(CONTENT_FILES.find(({ name }) => name === 'site') as (typeof CONTENT_FILES)[number]) };

  test.each([
    [article, 'articles/en/lost-card.mdx', { kind: 'poem' }],
    [article, 'articles/en/lost-card.mdx', { personas: [] }],
    [article, 'articles/en/lost-card.mdx', { personas: 'everyday' }],
    [article, 'articles/en/lost-card.mdx', { reviewed: '2026-13-01' }],
    [article, 'articles/en/lost-card.mdx', { reviewed: '2026-02-30' }],
    [article, 'articles/en/lost-card.mdx', { reviewed: 'yesterday' }],
    [article, 'articles/en/lost-card.mdx', { autor: 'ada' }],
    [article, 'articles/en/lost-card.mdx', { id: 'Lost Card' }],
    [site, 'site.yaml', { url: 'ftp://help.example' }],
    [site, 'site.yaml', { url: 'help.example' }],
    [site, 'site.yaml', { locales: ['fi'] }],
    [site, 'site.yaml', { name: { fi: 'Apua' } }],
    [site, 'site.yaml', { theme: { accent: 'red; background: url(x)' } }],
    [site, 'site.yaml', { contact: { email: 'nobody' } }],
  ])('$title: %s %j', async (contentFile, file, change) => {
    const data = { ...((await dataOf(file)) as object), ...change };
    expect(contentFile.schema.safeParse(data).success).toBe(false);
    expect(ajv.validate(jsonSchemaOf(contentFile), data)).toBe(false);
  });

  test.each(['#FFF', '#005a9c', 'RebeccaPurple', 'oklch(42% 0.11 245)'])(
    'the accent %s is fine with both',
    async (accent) => {
      const data = { ...((await dataOf('site.yaml')) as object), theme: { accent } };
      expect(site.schema.safeParse(data).success).toBe(true);
      expect(ajv.validate(jsonSchemaOf(site), data)).toBe(true);
    },
  );
});

/** The paths of properties without a description; the texts of one language each need none. */
function undescribed(schema: JsonSchema, path = ''): string[] {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>);
  const inner = [schema.items, schema.additionalProperties, ...(schema.anyOf ?? [])] as (JsonSchema | undefined)[];
  const isLocalized = 'nb' in (schema.properties ?? {});
  return [
    ...properties.flatMap(([name, property]) => [
      ...(property.description || isLocalized ? [] : [`${path}.${name}`]),
      ...undescribed(property, `${path}.${name}`),
    ]),
    ...inner.flatMap((part) => (part && typeof part === 'object' ? undescribed(part, path) : [])),
  ];
}
