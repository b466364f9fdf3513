import { phrasesIn } from './matching.ts';
import type { Prose } from './prose.ts';

/** An author's own claims, block after block in one text, so that a list of phrases is looked for in one go. */
export interface Claims {
  text: string;
  blocks: readonly Prose[];
  /** Where each block begins in `text`. */
  starts: readonly number[];
}

/** A phrase that an author claims, and where. */
export interface ClaimMatch {
  /** As it is written. */
  phrase: string;
  block: Prose;
  offset: number;
}

/** Between two blocks: no white space, so that no phrase reaches from one into the next. */
const BETWEEN = '\0';

/** The claims of some blocks of prose. */
export function claimsOf(prose: readonly Prose[]): Claims {
  const starts: number[] = [];
  let text = '';
  for (const { claims } of prose) {
    starts.push(text.length);
    text += claims + BETWEEN;
  }
  return { text, blocks: prose, starts };
}

/** Where an author claims a phrase of a pattern, in the order in which it is read. */
export function phrasesClaimed(claims: Claims, pattern: RegExp): ClaimMatch[] {
  const { text, blocks, starts } = claims;
  return phrasesIn(text, pattern).flatMap(({ phrase, offset }) => {
    const index = starts.findLastIndex((start) => start <= offset);
    const block = blocks[index];
    return block ? [{ phrase, block, offset: offset - (starts[index] ?? 0) }] : [];
  });
}
