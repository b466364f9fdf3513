import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type CsvCell, CsvFault, readCsv } from '../../library/csv.ts';
import { readText } from '../../library/files.ts';
import { localeOfCode } from '../locale-code.ts';
import type { SourceOptions, SourceSet } from '../source-article.ts';
import { Attachments } from './attachments.ts';
import { addressOf, DRAFT, HELPDESK_FORM, HelpdeskArticles } from './helpdesk.ts';

/** What each column may be called; the first four are those that every file has. */
const COLUMNS = {
  url: ['url', 'article url'],
  title: ['title', 'article title'],
  category: ['category', 'category name'],
  body: ['article body', 'body', 'content'],
  subcategory: ['subcategory'],
  id: ['article id', 'id'],
  group: ['translated from id', 'translation group', 'group id'],
  language: ['language', 'article language', 'locale'],
  status: ['status', 'state', 'article status'],
  tags: ['tags', 'keywords'],
  description: ['meta description', 'subtitle', 'description'],
  views: ['views', 'total views'],
} as const;

type Column = keyof typeof COLUMNS;

/**
 * HubSpot’s CSV of a knowledge base: `URL, Title, Category, Article Body`, and more columns where there are some. Shape
 * read from knowledge.hubspot.com/knowledge-base/import-knowledge-base-articles in November 2026.
 */
export async function readHubSpot({ paths, locale, hosts }: SourceOptions): Promise<SourceSet> {
  const found = new HelpdeskArticles('HubSpot', hosts, []);
  for (const path of paths) {
    if (!existsSync(path)) throw new Error(`Unexpected absence of ${path}, expected a CSV.`);
    const file = basename(path);
    const rows = rowsOf(path, file);
    const [head = [], ...others] = rows;
    const columns = columnsOf(head, file);
    let line = 1 + linesIn(head);
    for (const row of others) {
      const cell = (name: Column) => row[columns.get(name) ?? -1]?.value.trim() || undefined;
      const first = line;
      line += linesIn(row);
      const url = cell('url');
      const title = cell('title') ?? '';
      if (row.length < head.length && !cell('body')) {
        found.faults.push({
          place: file,
          line: first,
          sentence: `Unexpected row of ${row.length} cells, expected ${head.length}. It stays behind.`,
        });
        continue;
      }
      const code = cell('language');
      const language = code === undefined ? (localeOfPath(url) ?? locale) : localeOfCode(code);
      if (!language) {
        found.leaveBehind(code ?? '');
        continue;
      }
      found.addHost(url);
      const [address] = addressOf(url);
      const status = cell('status')?.toLowerCase();
      const views = Number(cell('views'));
      const description = cell('description');
      found.add({
        ...HELPDESK_FORM,
        key: `hubspot:${cell('group') ?? cell('id') ?? address ?? title}`,
        locale: language,
        place: file,
        firstLine: first,
        title,
        body: cell('body') ?? '',
        ...(description && { description }),
        ...(status && status !== 'published' && { hidden: DRAFT }),
        labels:
          cell('tags')
            ?.split(/[;,]/)
            .map((tag) => tag.trim())
            .filter(Boolean) ?? [],
        sections: [cell('category'), cell('subcategory')].filter((name) => name !== undefined),
        addresses: address ? [address] : [],
        name: address?.split('/').at(-2) ?? title,
        fields: {},
        ...(views > 0 && { views }),
      });
    }
  }
  return found.set(await Attachments.in(paths.map((path) => dirname(path))));
}

function rowsOf(path: string, file: string): readonly (readonly CsvCell[])[] {
  try {
    return readCsv(readText(path).text).rows;
  } catch (error) {
    if (!(error instanceof CsvFault)) throw error;
    throw new Error(
      `${file}:${error.position.line}:${error.position.column}  Unexpected ${error.message}, expected a CSV.`,
    );
  }
}

/** Where each column stands. Throws where one of the four is not there. */
function columnsOf(head: readonly CsvCell[], file: string): Map<Column, number> {
  const names = head.map(({ value }) => value.trim().toLowerCase());
  const columns = new Map<Column, number>();
  for (const [column, known] of Object.entries(COLUMNS) as [Column, readonly string[]][]) {
    const index = names.findIndex((name) => known.includes(name));
    if (index >= 0) columns.set(column, index);
  }
  const missing = (['title', 'body'] as const).filter((column) => !columns.has(column));
  if (missing.length > 0)
    throw new Error(
      `${file}:1  Unexpected columns ${names.join(', ')}, expected “${missing.map((column) => COLUMNS[column][0]).join('” and “')}” among them.`,
    );
  return columns;
}

function linesIn(row: readonly CsvCell[]): number {
  return 1 + row.reduce((sum, { value }) => sum + value.split('\n').length - 1, 0);
}

/** HubSpot puts the language first where an article is not in the default one: `/nb/knowledge/…`. */
function localeOfPath(url: string | undefined) {
  const first = url && URL.canParse(url) ? new URL(url).pathname.split('/')[1] : undefined;
  return first === undefined ? undefined : localeOfCode(first);
}
