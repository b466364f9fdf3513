import type { Locale } from '../../model/locale.ts';
import { type ClaimPattern, candidatesIn } from './claim-patterns.ts';
import { type PhraseMatch, phrasesIn } from './matching.ts';
import type { Prose } from './prose.ts';

/** An author's own claims, block after block in one text, so that a list of phrases is looked for in one go. */
export interface Claims {
  text: string;
  lowerCase: string;
  blocks: readonly Prose[];
  /** Where each block begins in `text`. */
  starts: readonly number[];
  /** Where phrases of each list may begin in `lowerCase`; nothing for lists that were not known yet. */
  candidates: ReadonlyMap<ClaimPattern, readonly number[]>;
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
export function claimsOf(prose: readonly Prose[], locale: Locale): Claims {
  const starts: number[] = [];
  let text = '';
  for (const { claims } of prose) {
    starts.push(text.length);
    text += claims + BETWEEN;
  }
  const lowerCase = text.toLowerCase();
  return { text, lowerCase, blocks: prose, starts, candidates: candidatesIn(lowerCase, locale) };
}

/** Where an author claims a phrase of a pattern, in the order in which it is read. */
export function phrasesClaimed(claims: Claims, pattern: ClaimPattern): ClaimMatch[] {
  const { blocks, starts } = claims;
  return matchesIn(claims, pattern).flatMap(({ phrase, offset }) => {
    const index = starts.findLastIndex((start) => start <= offset);
    const block = blocks[index];
    return block ? [{ phrase, block, offset: offset - (starts[index] ?? 0) }] : [];
  });
}

/** What `phrasesIn` finds. */
function matchesIn({ text, lowerCase, candidates }: Claims, pattern: ClaimPattern): PhraseMatch[] {
  const { anywhere, here } = pattern;
  const places = candidates.get(pattern);
  if (!places) return phrasesIn(text, anywhere);
  const matches: PhraseMatch[] = [];
  let end = 0;
  for (const offset of places) {
    if (offset < end) continue;
    here.lastIndex = offset;
    const found = here.exec(lowerCase)?.[0];
    if (found === undefined) continue;
    end = offset + found.length;
    matches.push({ phrase: text.slice(offset, end), offset });
  }
  return matches;
}
