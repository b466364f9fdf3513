import { type BaselineEntry, baselineKey } from '../model/baseline.ts';
import type { Problem } from '../model/problem.ts';
import { readingProblem } from './validate.ts';

export const BASELINE_FILE = 'baseline.yaml';

const TEXT = String.raw`[^\s,{}"]+|"(?:[^"\\]|\\.)*"`;
const LINE = new RegExp(
  String.raw`^- \{ file: (${TEXT}), rule: ([a-z0-9-]+)(?:, about: (${TEXT}))?, count: ([1-9]\d{0,8}) \}$`,
);

/**
 * Reads the text of `baseline.yaml`: YAML of one form alone, an entry a line, like the ledger and for the same
 * reason. Of lines that a merge left twice, the lower count holds: a baseline only shrinks. Entries are
 * nothing where there are problems.
 */
export function readBaseline(text: string): { entries: BaselineEntry[] | undefined; problems: Problem[] } {
  const entries = new Map<string, BaselineEntry>();
  const problems: Problem[] = [];
  text.split('\n').forEach((content, index) => {
    if (content.trim() === '' || content.startsWith('#')) return;
    const entry = entryOf(content.trimEnd());
    if (!entry) {
      const args = { found: content.slice(0, 80) };
      problems.push(readingProblem(BASELINE_FILE, 'baseline-line', args, { line: index + 1, column: 1 }));
      return;
    }
    const key = baselineKey(entry);
    const other = entries.get(key);
    if (!other || entry.count < other.count) entries.set(key, entry);
  });
  return { entries: problems.length === 0 ? [...entries.values()] : undefined, problems };
}

function entryOf(line: string): BaselineEntry | undefined {
  const match = LINE.exec(line);
  const file = textOf(match?.[1]);
  const about = textOf(match?.[3]);
  if (!match?.[2] || !file || (match[3] && !about)) return undefined;
  return { file, rule: match[2], ...(about && { about }), count: Number(match[4]) };
}

/** The text that stands there, with quotes or without; nothing where the quotes hold what JSON cannot read. */
function textOf(written: string | undefined): string | undefined {
  if (!written?.startsWith('"')) return written;
  try {
    return JSON.parse(written) as string;
  } catch {
    return undefined;
  }
}
