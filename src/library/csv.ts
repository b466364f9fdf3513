import { CsvError, parse } from 'csv-parse/sync';
import type { Position } from '../model/problem.ts';

/** A cell, and the byte at which it begins. */
export interface CsvCell {
  value: string;
  offset: number;
}

/** A table as it stands in a file: every cell can be found again. */
export interface Csv {
  rows: readonly (readonly CsvCell[])[];
  positionOf(cell: CsvCell): Position;
}

/** What is wrong with a CSV, and where. It quotes nothing of the file: that may be somebody's secret. */
export class CsvFault extends Error {
  readonly position: Position;

  constructor(reason: string, position: Position) {
    super(reason);
    this.position = position;
  }
}

/** What may stand between cells. Where the comma is the decimal sign, spreadsheets write `;`. */
const DELIMITERS = [',', ';', '\t', '|'];
const LINE_FEED = 0x0a;

/**
 * Reads a CSV (RFC 4180), separated by whichever of `,` `;` tab and `|` its first line has most of. Quoted cells may
 * hold line ends and doubled quotes; quotes inside other cells are taken as they are. `text` has LF line ends, as
 * `readText` gives it. Throws CsvFault where a quoted cell does not end with its quote.
 */
export function readCsv(text: string): Csv {
  const bytes = Buffer.from(text);
  const positionAt = (offset: number): Position => {
    const lines = bytes.subarray(0, offset).toString().split('\n');
    return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
  };
  const separator = /^sep=(.)\n/.exec(text);
  let next = separator?.[0].length ?? 0;
  const beginOf = (index: number): number => {
    while (index === 0 && bytes[next] === LINE_FEED) next++;
    return next;
  };
  const notClosed = (offset: number) =>
    new CsvFault('a quoted cell that does not end with its quote', positionAt(offset));
  try {
    const rows = parse(bytes, {
      delimiter: separator?.[1] ?? delimiterOf(text),
      record_delimiter: '\n',
      from_line: separator ? 2 : 1,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      cast(value, { bytes: end, index }): CsvCell {
        const offset = beginOf(index);
        // The parser gives a cell as it stands, quotes and all, where text follows the closing quote.
        if (value.startsWith('"') && end - offset === Buffer.byteLength(value)) throw notClosed(offset);
        next = end + 1;
        return { value, offset };
      },
      // The types of the parser know of casts to texts alone.
    }) as unknown as CsvCell[][];
    return { rows, positionOf: ({ offset }) => positionAt(offset) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw notClosed(Math.max(next, bytes.indexOf('"', next)));
  }
}

function delimiterOf(text: string): string {
  const head = (/^(?:"(?:[^"]|"")*"|[^\n"])*/.exec(text)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const count = (delimiter: string) => head.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}
