import { basename } from 'node:path';
import { type Csv, type CsvCell, CsvFault, readCsv } from '../library/csv.ts';
import { NotUtf8Error, readText } from '../library/files.ts';
import type { Position } from '../model/problem.ts';
import { withoutCourtesy } from './courtesy.ts';
import { type Columns, type Field, findColumns, TEXT_NAMES } from './log-columns.ts';
import { withoutMasks } from './mask/kinds.ts';
import type { Mask } from './mask/mask.ts';

/** A row of a log. */
export interface LogRow {
  /** What a customer asked, masked, on one line, without greeting and regards. */
  text: string;
  /** How many customers asked it so. */
  customers: number;
  /** What the log says that answers it: ids, slugs or addresses of articles. As written: mask it to show it. */
  article: string;
  /** What the log calls it. As written: mask it to show it. */
  category: string;
  /** A language code as the log writes it. */
  locale: string;
  /** An ISO date, where one can be read. */
  date: string | undefined;
}

interface Reading {
  file: string;
  csv: Csv;
  columns: Columns;
  mask: Mask;
}

/**
 * Reads a log of questions, a CSV in UTF-8 with named columns, and masks each question as it comes in. Rows without
 * one, or with nothing but what is masked, are left out. Throws with file, line and column what is wrong, and quotes
 * nothing of it.
 */
export function readLog(path: string, mask: Mask, named: Partial<Record<Field, string>> = {}): LogRow[] {
  const file = basename(path);
  const csv = readTable(path, file);
  const [head, ...rows] = csv.rows;
  if (!head) return [];
  const columns = findColumns(head, named);
  if (typeof columns === 'string') throw unknownColumn(file, csv, head, columns, named[columns]);
  const reading = { file, csv, columns, mask };
  return rows.flatMap((cells) => readRow(cells, head.length, reading));
}

function readTable(path: string, file: string): Csv {
  try {
    return readCsv(readText(path).text);
  } catch (error) {
    if (error instanceof CsvFault) {
      const mend = 'Close the quote, and write quotes within a quoted cell twice.';
      throw faultAt(file, error.position, `Unexpected CSV: ${error.message}. ${mend}`);
    }
    if (error instanceof NotUtf8Error) {
      const mend = 'In a spreadsheet, save it as “CSV UTF-8”.';
      throw faultAt(file, error.position, `Unexpected bytes that are not UTF-8, expected a text. ${mend}`);
    }
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new Error(`There is no file ${path}.`);
    if ((error as NodeJS.ErrnoException).code === 'EISDIR')
      throw new Error(`Unexpected folder ${path}, expected a CSV.`);
    throw error;
  }
}

function readRow(cells: readonly CsvCell[], width: number, { file, csv, columns, mask }: Reading): LogRow[] {
  const surplus = cells.slice(width).find(({ value }) => value.trim());
  if (surplus) {
    const found = `${cells.length} cells, expected ${width}`;
    const mend = 'Quote cells that hold what stands between cells.';
    throw faultAt(file, csv.positionOf(surplus), `Unexpected row of ${found}. ${mend}`);
  }
  const cellOf = (field: Field): CsvCell | undefined => cells[columns[field] ?? -1];
  const written = (field: Field) => cellOf(field)?.value.trim() ?? '';
  const text = withoutCourtesy(mask(written('text')));
  const count = cellOf('count');
  const customers = count && written('count') ? wholeNumber(written('count')) : 1;
  if (count && customers === undefined)
    throw faultAt(file, csv.positionOf(count), 'Unexpected count, expected a whole number.');
  if (!withoutMasks(text) || !customers) return [];
  const [article, category, locale] = [written('article'), written('category'), written('locale')];
  return [{ text, customers, article, category, locale, date: isoDate(written('date')) }];
}

/** Reads `1200`, `1 200`, `1,200` and `1.200`. */
function wholeNumber(text: string): number | undefined {
  return /^(\d{1,3}([ \u00a0\u202f.,]\d{3})+|\d{1,9})$/.test(text) ? Number(text.replace(/\D/g, '')) : undefined;
}

/** Reads days as ISO and the Nordic countries write them; other orders of day and month cannot be told apart. */
function isoDate(text: string): string | undefined {
  const iso = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text)?.[1];
  const [, day = '', month = '', year = ''] = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/.exec(text) ?? [];
  const date = iso ?? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(date)) ? undefined : date;
}

/** The first row is not quoted: where the names are left out, it is somebody's question. */
function unknownColumn(
  file: string,
  csv: Csv,
  head: readonly CsvCell[],
  field: Field,
  name: string | undefined,
): Error {
  const expected = name === undefined ? `one of them ${TEXT_NAMES.join(', ')} or the like` : `one of them “${name}”`;
  const found = `a first row of ${head.length} ${head.length === 1 ? 'cell' : 'cells'}`;
  const mend = `Name the columns, or say which is which with --columns ${field}=NAME.`;
  const position = head[0] ? csv.positionOf(head[0]) : { line: 1, column: 1 };
  return faultAt(file, position, `Unexpected ${found}, expected the names of columns, ${expected}. ${mend}`);
}

function faultAt(file: string, { line, column }: Position, reason: string): Error {
  return new Error(`${file}:${line}:${column}  ${reason}`);
}
