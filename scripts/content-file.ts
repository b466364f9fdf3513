import { readFile } from 'node:fs/promises';
import { writeWhole } from '../src/library/write-whole.ts';

/** Changes a text file of the content folder; its byte order mark and line ends stay. Gives whether it differs now. */
export async function changeFile(path: string, change: (text: string) => string): Promise<boolean> {
  const raw = await readFile(path, 'utf8');
  const mark = raw.startsWith('\uFEFF') ? '\uFEFF' : '';
  const hasReturns = raw.includes('\r\n');
  const text = raw.slice(mark.length).replaceAll('\r\n', '\n');
  const changed = change(text);
  if (changed === text) return false;
  await writeWhole(path, mark + (hasReturns ? changed.replaceAll('\n', '\r\n') : changed));
  return true;
}
