import { readFile } from 'node:fs/promises';
import { readCsv } from '../../../src/library/csv.ts';
import { readText } from '../../../src/library/files.ts';

/** A text and its label: a question and what the customer wants. */
export type Labelled = readonly [text: string, label: string];

/** A file of labelled questions. */
export interface LabelledFile {
  rows: Labelled[];
  /** Rows set apart for asking, where the file has them. */
  toAsk: Labelled[] | undefined;
  outOfScope: string[];
}

/**
 * Reads a CSV with the columns `text,category` (Banking77), or a JSON of lists of `[text, label]` (CLINC150):
 * its lists named `train` are learned from, those named `val` or `test` asked, those that begin with `oos` out of scope.
 */
export async function readLabelled(file: string): Promise<LabelledFile> {
  if (!file.endsWith('.json')) return { rows: readCsvFile(file), toAsk: undefined, outOfScope: [] };
  const lists = Object.entries(JSON.parse(await readFile(file, 'utf8')) as Record<string, Labelled[]>);
  const named = (pattern: RegExp) => lists.filter(([name]) => pattern.test(name)).flatMap(([, rows]) => rows);
  const asked = named(/^(val|test)/);
  const train = named(/^train/);
  return {
    rows: train.length > 0 ? train : asked,
    toAsk: asked.length > 0 ? asked : undefined,
    outOfScope: named(/^oos/).map(([question]) => question),
  };
}

function readCsvFile(file: string): Labelled[] {
  const [head = [], ...rows] = readCsv(readText(file).text).rows.map((row) => row.map(({ value }) => value));
  const [textAt, labelAt] = [head.indexOf('text'), head.indexOf('category')];
  if (textAt < 0 || labelAt < 0) throw new Error(`Unexpected columns in ${file}, expected text and category.`);
  return rows.map((row) => [(row[textAt] ?? '').trim(), (row[labelAt] ?? '').trim()] as const).filter(([its]) => its);
}
