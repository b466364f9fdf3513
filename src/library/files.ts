import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Position } from '../model/problem.ts';

/** A text file as everything else may take it: LF line ends, no byte order mark. */
export interface TextFile {
  text: string;
  /** What was set right on reading, so that the editor can be told. */
  mended: readonly ('byte-order-mark' | 'line-ends')[];
}

export class NotUtf8Error extends Error {
  /** Where the first bytes stand that are not UTF-8. */
  readonly position: Position;

  constructor(path: string, position: Position) {
    super(path);
    this.position = position;
  }
}

/** Made once: to make one costs more than to decode an article. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads a UTF-8 text. Throws NotUtf8Error for other encodings, and what `readFileSync` throws. Files are read
 * one after another, and thousands of small ones cost a quarter so of what they cost with promises.
 */
export function readText(path: string): TextFile {
  const bytes = readFileSync(path);
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    throw new NotUtf8Error(path, firstFault(bytes));
  }
  const mended: ('byte-order-mark' | 'line-ends')[] = [];
  if (text.startsWith('\uFEFF')) {
    mended.push('byte-order-mark');
    text = text.slice(1);
  }
  if (text.includes('\r')) {
    mended.push('line-ends');
    text = text.replace(/\r\n?/g, '\n');
  }
  return { text, mended };
}

function firstFault(bytes: Buffer): Position {
  const LINE_FEED = 0x0a;
  for (let line = 1, start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(LINE_FEED, start);
    const its = bytes.subarray(start, end < 0 ? undefined : end);
    if (!isUtf8(its)) return { line, column: its.toString('utf8').indexOf('\uFFFD') + 1 };
    start += its.length + 1;
  }
  return { line: 1, column: 1 };
}

/** Every file below a folder, as paths inside it with `/`, sorted. A folder that is not there has none. */
export async function listFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/**
 * Every file below a folder, hidden ones too, as paths inside it with `/`. Throws where the folder cannot be read.
 * `readdirSync` can go down by itself, but asks the disk about each file again, which takes three times as long.
 */
export function allFilesIn(dir: string): string[] {
  const files: string[] = [];
  const folders = [''];
  for (const folder of folders) {
    for (const entry of readdirSync(join(dir, folder), { withFileTypes: true })) {
      if (entry.isDirectory()) folders.push(`${folder}${entry.name}/`);
      else files.push(folder + entry.name);
    }
  }
  return files;
}
