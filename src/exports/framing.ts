import { absolute, hrefs } from '../model/hrefs.ts';
import type { Library } from '../model/library.ts';
import { csvRecord } from './csv.ts';
import type { ExportFile } from './export-file.ts';
import { VERSION } from './export-kind.ts';

interface Ending {
  /** How many items there are in the file. */
  items: number;
  /** The address of the file in which the list goes on. */
  next?: string;
}

type FileShape = Omit<ExportFile, 'href'>;

/** How a file of exports is written around its items and between them. */
export interface Framing {
  begin: string;
  item: (item: object) => string;
  /** Between two items. */
  between: string;
  end(last: Ending): string;
}

/** The framing of a file in its format. */
export function framingOf(file: FileShape, library: Library): Framing {
  switch (file.format) {
    case 'json':
      return jsonFraming(file, library);
    case 'ndjson':
      return { begin: '', item: toJson, between: '\n', end: ({ items }) => (items > 0 ? '\n' : '') };
    case 'csv':
      return csvFraming(file);
  }
}

/** The same for every format that holds JSON, so that an item need be written once for all of them. */
const toJson = (item: object): string => JSON.stringify(item);

/** The address of the JSON Schema of a kind. */
export function schemaHref(kind: string): string {
  return hrefs.api(`schemas/${kind}.schema.json`);
}

/** An object that says what it is before the list, so that a program need not read to its end to know. */
function jsonFraming({ kind, locales }: FileShape, { site }: Library): Framing {
  const head = {
    $schema: absolute(schemaHref(kind.name), site.url),
    version: VERSION,
    shape: kind.shape,
    locales,
  };
  return {
    begin: `${JSON.stringify(head).slice(0, -1)},${JSON.stringify(kind.list)}:[\n`,
    item: toJson,
    between: ',\n',
    end: ({ next }) => `\n]${next ? `,"next":${JSON.stringify(absolute(next, site.url))}` : ''}}\n`,
  };
}

/** A first record with the names of the columns, then an item a record. */
function csvFraming({ kind }: FileShape): Framing {
  const columns = Object.keys(kind.item.shape);
  return {
    begin: csvRecord(columns),
    item: (item) => csvRecord(columns.map((column) => String((item as Record<string, unknown>)[column]))),
    between: '',
    end: () => '',
  };
}
