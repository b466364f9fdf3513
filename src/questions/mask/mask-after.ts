import { MASKS } from './kinds.ts';

/** Puts the mask of a name wherever `endOf` finds one that begins behind a match. */
export function maskAfter(
  text: string,
  pattern: RegExp,
  endOf: (text: string, from: number, match: RegExpExecArray) => number | undefined,
): string {
  let masked = '';
  let done = 0;
  for (const match of text.matchAll(pattern)) {
    const from = match.index + match[0].length;
    const end = from < done ? undefined : endOf(text, from, match);
    if (end === undefined) continue;
    masked += `${text.slice(done, from)} ${MASKS.name}`;
    done = end;
  }
  return masked + text.slice(done);
}
