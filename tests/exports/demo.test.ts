import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import type { ExportSource } from '../../src/exports/export-kind.ts';
import { exportSources } from '../../src/exports/export-sources.ts';
import { exportSchemaOf } from '../../src/exports/json-schemas.ts';
import { EXPORT_KINDS } from '../../src/exports/kinds/index.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { absolute } from '../../src/model/hrefs.ts';
import { kindNamed } from './small-exports.ts';

const { library } = await readLibrary('src/content');
if (!library) throw new Error('The demo cannot be read.');
const sources: ExportSource[] = [];
for await (const source of exportSources(library)) sources.push(source);

/** The words of a tree of Markdown, blocks apart by a space. */
function wordsOf(node: Nodes): string {
  if (node.type === 'image') return node.alt ?? '';
  if ('value' in node) return node.value;
  const words = 'children' in node ? node.children.map(wordsOf) : [' '];
  return words.join(['root', 'list', 'listItem', 'table', 'tableRow', 'blockquote'].includes(node.type) ? ' ' : '');
}

/** Without the marks of lists, which are words in a plain text. */
const plain = (text: string) =>
  text
    .replace(/^\s*(\d+\.|-) /gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('the demo, in each of its languages', () => {
  test('is given to each receiver as its schema says', () => {
    const { url } = library.site;
    for (const kind of EXPORT_KINDS) {
      const ajv = new Ajv2020({ allErrors: true });
      addFormats.default(ajv);
      const schema = exportSchemaOf(kind, url);
      const valid = ajv.addSchema(schema).compile({ $ref: `${schema.$id}#/$defs/item` });
      for (const source of sources.filter(({ article }) => kind.locales?.includes(article.locale) ?? true))
        expect([source.article.file, kind.name, valid(kind.itemOf(source)), valid.errors]).toEqual([
          source.article.file,
          kind.name,
          true,
          null,
        ]);
    }
    expect(new Set(sources.map(({ article }) => article.locale))).toEqual(new Set(['en', 'nb', 'sv', 'da']));
  });

  test('names no two replies alike', () => {
    for (const [name, key] of [
      ['chatwoot', 'short_code'],
      ['zammad', 'name'],
      ['zendesk-macros', 'title'],
      ['zendesk-records', 'external_id'],
    ]) {
      const names = sources.map(
        (source) => (kindNamed(name ?? '').itemOf(source) as Record<string, string>)[key ?? ''],
      );
      expect(new Set(names).size).toBe(sources.length);
    }
  });

  test('is in HTML that does nothing and leads nowhere by halves', () => {
    for (const { body, reply } of sources) {
      for (const html of [body().html, reply.html]) {
        expect(html).not.toMatch(/<(script|style|iframe|object|form|svg)|\son\w+=|\sstyle=|javascript:/i);
        for (const [, address] of html.matchAll(/\s(?:href|src)="([^"]*)"/g))
          expect(address).toMatch(/^(https:|mailto:|tel:)/);
        expect(html).not.toMatch(/<\/?[A-Z]|\{[/*]/);
      }
    }
  });

  test('links from article to article by permanent links, in the reader’s language', () => {
    for (const { article, body } of sources) {
      expect(body().html).not.toContain(absolute(`/${article.locale}/articles/`, library.site.url));
      for (const [, address = ''] of body().html.matchAll(/href="([^"]*\/a\/[^"]*)"/g))
        expect(new URL(address).searchParams.get('lang')).toBe(article.locale);
    }
  });

  test('is in Markdown without tags, which says word for word what the plain text says', () => {
    const parser = unified().use(remarkParse).use(remarkGfm);
    for (const { article, body } of sources) {
      const tree = parser.parse(body().markdown);
      expect([article.file, body().markdown.match(/^<|^import |^export /m)]).toEqual([article.file, null]);
      expect([article.file, plain(wordsOf(tree))]).toEqual([article.file, plain(body().text)]);
    }
  });

  test('is in plain text without marks', () => {
    for (const { article, body, reply } of sources)
      for (const text of [body().text, reply.text])
        expect([article.file, /<\/?[a-z]|\*\*|\]\(|^#+ |^\|/im.exec(text)?.[0]]).toEqual([article.file, undefined]);
  });
});
