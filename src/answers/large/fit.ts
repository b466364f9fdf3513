import { brotliCompressSync, constants } from 'node:zlib';
import type { AnswerIndex, Postings } from '../answer-index.ts';
import { writeIndex } from '../index-file.ts';

/** As hosts compress when they are asked. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Halvings of what is left out, until the size is met closely enough. */
const TRIES = 6;

/** Bytes as they are moved. */
export function movedBytes(text: string): number {
  return brotliCompressSync(text, BROTLI).length;
}

/**
 * Writes an index in at most `bytes`, as moved. Where that is too little, the stems are left out that stand in the
 * most articles: they tell least, and weigh most (static pruning by idf).
 * @see Blanco & Barreiro, Static Pruning of Terms in Inverted Files (2007)
 */
export function writeFitting(index: AnswerIndex, bytes: number): string {
  const whole = writeIndex(index);
  if (movedBytes(whole) <= bytes) return whole;
  const counts = [...index.stems.values()].map(({ articles }) => articles.length).sort((a, b) => a - b);
  let fitting = writeWithout(index, 0);
  let [from, to] = [0, counts.length - 1];
  for (let tried = 0; tried < TRIES && from < to; tried++) {
    const middle = Math.ceil((from + to) / 2);
    const text = writeWithout(index, counts[middle] ?? 0);
    if (movedBytes(text) <= bytes) {
      fitting = text;
      from = middle;
    } else to = middle - 1;
  }
  return fitting;
}

/** Writes an index without the stems that stand in more than `most` articles. */
function writeWithout(index: AnswerIndex, most: number): string {
  const isKept = ([, { articles }]: [string, Postings]) => articles.length <= most;
  return writeIndex({ ...index, stems: new Map([...index.stems].filter(isKept)) });
}
