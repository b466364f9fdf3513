import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { listFiles, NotUtf8Error, readText } from '../../library/files.ts';
import type { SourceFault } from '../source-article.ts';

/** Anything that JSON holds between braces. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** An object of an export, and the file it is from. */
export interface Exported {
  file: string;
  data: JsonObject;
}

/** An export: JSON as an API gave it, a page a file or all in one, with the files beside it. */
export interface JsonExport {
  faults: SourceFault[];
  /** Folders in which the export lies. */
  roots: string[];
  /** The objects of a kind, by the names under which APIs give them: `articles: […]`, `article: {…}`, `articles: {items: […]}`. */
  all(...names: string[]): Exported[];
  /** The objects of files that are but a list, or a page of `data: […]`. */
  unnamed(): Exported[];
}

/** Reads every JSON file named, or below the folders named. Throws where there is none. */
export async function readJsonExport(paths: readonly string[]): Promise<JsonExport> {
  const faults: SourceFault[] = [];
  const roots: string[] = [];
  const files: { file: string; data: unknown }[] = [];
  for (const path of paths) {
    if (!existsSync(path)) throw new Error(`Unexpected absence of ${path}, expected an export as JSON.`);
    const isFile = statSync(path).isFile();
    const root = isFile ? dirname(path) : path;
    roots.push(root);
    for (const file of isFile ? [basename(path)] : await listFiles(path)) {
      if (!/\.json$/i.test(file)) continue;
      const data = parseFile(root, file, faults);
      if (data !== undefined) files.push({ file, data });
    }
  }
  if (files.length === 0 && faults.length === 0)
    throw new Error(`Unexpected absence of JSON in ${paths.join(', ')}, expected an export as JSON.`);
  return {
    faults,
    roots,
    all: (...names) =>
      files.flatMap(({ file, data }) => (isObject(data) ? names.flatMap((name) => objectsIn(data[name], file)) : [])),
    unnamed: () =>
      files.flatMap(({ file, data }) =>
        Array.isArray(data) ? objectsIn(data, file) : isObject(data) ? objectsIn(data['data'], file) : [],
      ),
  };
}

function objectsIn(value: unknown, file: string): Exported[] {
  if (Array.isArray(value)) return value.filter(isObject).map((data) => ({ file, data }));
  if (!isObject(value)) return [];
  return Array.isArray(value['items']) ? objectsIn(value['items'], file) : [{ file, data: value }];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseFile(root: string, file: string, faults: SourceFault[]): unknown {
  try {
    return JSON.parse(readText(join(root, file)).text);
  } catch (error) {
    if (error instanceof NotUtf8Error)
      faults.push({
        place: file,
        line: error.position.line,
        sentence: 'Unexpected bytes that are not UTF-8, expected JSON.',
      });
    else if (error instanceof SyntaxError)
      faults.push({
        place: file,
        line: Number(/line (\d+)/.exec(error.message)?.[1] ?? 1),
        sentence: `Unexpected JSON: ${error.message}.`,
      });
    else throw error;
    return undefined;
  }
}

/** A text or a number as a text; nothing where it is neither, or empty. */
export function textIn(data: JsonObject, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = data[name];
    const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    if (text) return text;
  }
  return undefined;
}

export function numberIn(data: JsonObject, ...names: string[]): number | undefined {
  for (const name of names)
    if (typeof data[name] === 'number' && Number.isFinite(data[name])) return Math.round(data[name]);
  return undefined;
}

export function objectIn(data: JsonObject, name: string): JsonObject | undefined {
  const value = data[name];
  return isObject(value) ? value : undefined;
}

/** Texts of a list: `["a"]`, `[{name: "a"}]`, or either of them within an object that an API puts around lists. */
export function textsIn(data: JsonObject, name: string): string[] {
  const value = data[name];
  const items = isObject(value) ? Object.values(value).find(Array.isArray) : value;
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown) =>
    isObject(item)
      ? (textIn(item, 'name') ?? [])
      : typeof item === 'string' || typeof item === 'number'
        ? [String(item)]
        : [],
  );
}

/** What an article says of itself in single words, for rules. */
export function fieldsOf(data: JsonObject): Record<string, string> {
  const isShort = (value: unknown) =>
    typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value.length < 200);
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => (isShort(value) ? [[key, String(value)]] : [])),
  );
}
