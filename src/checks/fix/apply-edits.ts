import type { Edit } from '../../model/problem.ts';

/** A text after some edits, and how many of them were made. */
export interface Edited {
  text: string;
  made: number;
}

/**
 * Makes edits in a text. One is left out where the text there is not what it was made for, or where another
 * has changed it: it is found again on the next run, if it is still wanted.
 */
export function applyEdits(text: string, edits: readonly Edit[]): Edited {
  const starts = lineStarts(text);
  const placed = edits
    .map((edit) => ({ ...edit, from: (starts[edit.line - 1] ?? Number.POSITIVE_INFINITY) + edit.column - 1 }))
    .filter(({ from, was }) => text.startsWith(was, from))
    .sort((a, b) => a.from - b.from || a.was.length - b.was.length);
  let result = '';
  let done = 0;
  let made = 0;
  for (const { from, was, text: next } of placed) {
    if (from < done) continue;
    result += text.slice(done, from) + next;
    done = from + was.length;
    made += 1;
  }
  return { text: result + text.slice(done), made };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
