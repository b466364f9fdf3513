import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LEDGER_FILE } from '../../src/library/read-ledger.ts';
import { ledgerText } from '../../src/links/ledger-text.ts';
import type { HeadingAnchors } from '../../src/links/mend.ts';
import { type LedgerEntry, lineOf } from '../../src/model/ledger.ts';
import type { Library } from '../../src/model/library.ts';
import { anchorHeading } from './anchor-heading.ts';

/** What is to be written, and what of it is new. */
export interface ChangeSet {
  /** Texts by absolute path. */
  files: ReadonlyMap<string, string>;
  changes: readonly { file: string; line: string }[];
}

/** The change from what lies in the content folder to a ledger, and to articles with more anchors. */
export async function changeSet(
  { dir, ledger }: Library,
  next: readonly LedgerEntry[],
  headings: readonly HeadingAnchors[],
): Promise<ChangeSet> {
  const files = new Map<string, string>();
  const changes: { file: string; line: string }[] = [];
  for (const { file, line, anchors } of headings) {
    const path = join(dir, file);
    const text = anchorHeading(files.get(path) ?? (await readFile(path, 'utf8')), line, anchors);
    files.set(path, text);
    changes.push({ file: `${file}:${line}`, line: text.split(/\r\n?|\n/)[line - 1] ?? '' });
  }
  const known = new Set(ledger?.map(lineOf));
  const lines = next.map(lineOf).filter((line) => !known.has(line));
  const path = join(dir, LEDGER_FILE);
  const text = ledgerText(next);
  if (ledger ? text !== (await readFile(path, 'utf8')) : next.length > 0) files.set(path, text);
  changes.push(...lines.map((line) => ({ file: LEDGER_FILE, line })));
  return { files, changes };
}
