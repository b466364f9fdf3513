import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A text file as everything else may take it: LF line ends, no byte order mark. */
export interface TextFile {
  text: string;
  /** What was set right on reading, so that the editor can be told. */
  mended: readonly ('byte-order-mark' | 'line-ends')[];
}

export class NotUtf8Error extends Error {}

/**
 * Reads a UTF-8 text. Throws NotUtf8Error for other encodings, and what `readFileSync` throws. Files are read
 * one after another, and thousands of small ones cost a quarter so of what they cost with promises.
 */
export function readText(path: string): TextFile {
  const bytes = readFileSync(path);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new NotUtf8Error(path);
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
