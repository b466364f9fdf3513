import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../../library/files.ts';
import type { Library } from '../../model/library.ts';
import type { Problem } from '../../model/problem.ts';
import { applyEdits } from './apply-edits.ts';

/** What is to become of one file. Paths are inside the content folder. */
export interface FileFix {
  file: string;
  /** The text as it was read: LF line ends, no byte order mark. */
  before: string;
  /** The text to write. */
  after: string;
  /** What of its bytes is set right, as `readText` names it. */
  bytes: readonly string[];
  /** The path that the file gets. */
  rename?: string;
  /** How many findings it mends. */
  mends: number;
}

/** Texts that reading sets right, so that writing them is all that is left to do. */
const OF_BYTES = ['byte-order-mark', 'line-ends'];

/** What mends the problems that can be mended without judgement, file by file. Nothing is written. */
export function planFixes({ dir, articles }: Library, problems: readonly Problem[]): FileFix[] {
  // Some file systems take names that differ in case alone for one.
  const taken = new Set(articles.map(({ file }) => folded(file)));
  const fixes = [...Map.groupBy(problems.filter(isMendable), ({ file }) => file)].map(([file, inFile]) => {
    const { text: before, mended } = readText(join(dir, file));
    const bytes = mended.filter((each) => inFile.some(({ message }) => message === each));
    const { text, made } = applyEdits(
      before,
      inFile.flatMap(({ edits }) => edits ?? []),
    );
    const wanted = inFile.find(({ rename }) => rename)?.rename;
    const isFree =
      wanted && (folded(wanted) === folded(file) || !(taken.has(folded(wanted)) || existsSync(join(dir, wanted))));
    const rename = isFree ? wanted : undefined;
    if (rename) taken.add(folded(rename));
    const left = mended.filter((each) => !bytes.includes(each));
    const mends = made + bytes.length + (rename ? 1 : 0);
    return { file, before, after: withBytes(text, left), bytes, mends, ...(rename && { rename }) };
  });
  return fixes.filter(({ mends }) => mends > 0);
}

/** Whether a problem can be mended without judgement. */
function isMendable({ rule, message, edits, rename }: Problem): boolean {
  return Boolean(edits?.length || rename) || (rule === 'content-valid' && OF_BYTES.includes(message));
}

/** The text with what nobody asked to set right. */
function withBytes(text: string, left: readonly string[]): string {
  const ended = left.includes('line-ends') ? text.replaceAll('\n', '\r\n') : text;
  return left.includes('byte-order-mark') ? `\uFEFF${ended}` : ended;
}

function folded(file: string): string {
  return file.normalize('NFC').toLowerCase();
}
