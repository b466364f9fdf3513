import { isJoiner, isNameAndWord, isNoName, isTitle } from './words.ts';

/** Whether a word means something on this site, so that it is hardly a name. */
export type IsWord = (word: string) => boolean;

/**
 * What stands before a name, and so how much it takes to believe in one: `surely` nothing but a name may follow
 * (“my name is”), `likely` (a greeting), or `perhaps` (a thank-you, a greeting with a comma).
 */
export type Evidence = 'surely' | 'likely' | 'perhaps';

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*|&/uy;
const MOST_WORDS = 4;

/** Where the name ends that begins at `from`, spaces skipped; undefined where none does. */
export function nameEnd(text: string, from: number, evidence: Evidence, isWord: IsWord): number | undefined {
  let end: number | undefined;
  let afterTitle = false;
  for (let at = from, count = 0; count < MOST_WORDS; ) {
    const word = wordAt(text, at);
    if (!word) break;
    const { value, stop } = word;
    if (isTitle(value) && end === undefined) {
      afterTitle = true;
      at = text[stop] === '.' ? stop + 1 : stop;
    } else if (isJoiner(value) && end !== undefined) {
      at = stop;
    } else {
      const isLater = end !== undefined;
      if (!afterTitle && !isName(value, text.slice(stop), isLater, evidence, isWord)) break;
      afterTitle = false;
      end = stop;
      // The point of an initial.
      at = value.length === 1 && text[stop] === '.' ? stop + 1 : stop;
      count++;
    }
  }
  return end;
}

function wordAt(text: string, from: number): { value: string; stop: number } | undefined {
  WORD.lastIndex = from + (/^[^\S\n]*/.exec(text.slice(from, from + 10))?.[0].length ?? 0);
  const value = WORD.exec(text)?.[0];
  return value === undefined ? undefined : { value, stop: WORD.lastIndex };
}

function isName(word: string, rest: string, isLater: boolean, evidence: Evidence, isWord: IsWord): boolean {
  const isCapitalised = /^\p{Lu}(?:\p{Ll}|$)/u.test(word);
  const isLast = /^[^\S\n]*(?:[,.!:;–—-]|\n|$)/.test(rest);
  if (isNoName(word)) return isLast && isNameAndWord(word) && (isCapitalised || evidence === 'surely');
  if (isNameAndWord(word) && (isCapitalised || evidence === 'surely')) return true;
  if (isCapitalised && (evidence === 'surely' || (evidence === 'likely' && isLast))) return true;
  if (isWord(word)) return false;
  return isCapitalised || evidence === 'surely' || (isLater ? isLast : evidence === 'likely');
}
