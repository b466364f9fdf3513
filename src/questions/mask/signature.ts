import { maskAfter } from './mask-after.ts';
import { type Evidence, type IsWord, nameEnd } from './name-end.ts';
import { REGARDS, SIGN_OFFS, THANKS } from './phrases.ts';

const SIGN_OFF = new RegExp(`(?<!\\p{L})(?:${SIGN_OFFS})(?!\\p{L})`, 'giu');
const THANK = new RegExp(`(?<!\\p{L})(?:${THANKS})(?!\\p{L})[,.!]*\\s*`, 'giu');
const REGARD = new RegExp(`(?<!\\p{L})(?:${REGARDS})(?!\\p{L})[,.!]*\\s*(?:(?:fra|från)(?!\\p{L}))?`, 'giu');

/** `/Anna` at the end; a last line that is a name and nothing else. */
const LAST_LINE = /(?<=\S\s*)(?:\s\/|\n)[^\S\n]*(?:[-–—][^\S\n]*)?(?=\p{Lu}[^\n]{0,60}$)/gu;

/** A signature is no longer than this; what is longer holds more of the question. */
const LONGEST_SIGNATURE = 240;

/** Masks what a mail ends with: whole signatures, and the names below a thank-you or alone on the last line. */
export function maskSignatures(text: string, isWord: IsWord): string {
  const alone = (evidence: Evidence) => (its: string, from: number) => {
    const end = nameEnd(its, from, evidence, isWord);
    return end !== undefined && /^[\s.!]*?(?:\n|$)/.test(its.slice(end)) ? end : undefined;
  };
  let masked = maskAfter(text, SIGN_OFF, (its, from) => signatureEnd(its, from, isWord));
  masked = maskAfter(masked, THANK, (its, from, [thanks]) =>
    alone(/[.!][^\S\n]*$/.test(thanks) ? 'perhaps' : 'likely')(its, from),
  );
  masked = maskAfter(masked, REGARD, alone('surely'));
  return maskAfter(masked, LAST_LINE, alone('perhaps'));
}

/** Where a signature ends: with the text, else with its paragraph; where that asks or goes on, with the name. */
function signatureEnd(text: string, from: number, isWord: IsWord): number | undefined {
  const start = from + (/^[\s,.!:–—-]*/.exec(text.slice(from))?.[0].length ?? 0);
  if (start === text.length) return undefined;
  const blank = text.slice(start).search(/\n\s*\n/);
  for (const end of [text.length, blank < 0 ? text.length : start + blank]) {
    if (end - start <= LONGEST_SIGNATURE && !text.slice(start, end).includes('?')) return end;
  }
  return nameEnd(text, start, 'likely', isWord);
}
