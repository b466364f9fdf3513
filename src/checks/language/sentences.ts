import type { Locale } from '../../model/locale.ts';
import { PHRASES } from '../phrases/index.ts';

export interface Sentence {
  text: string;
  /** Where it begins in the text that it was found in. */
  offset: number;
}

/** What may end a sentence, with more behind it. */
const END_WITHIN = /[.!?…。][^\s\p{L}\p{N}]{0,9}\s+\S/u;

const segmenters = new Map<Locale, Intl.Segmenter>();

/**
 * The sentences of a text. The segmenter of the platform takes “kl. 08” for an end; the abbreviations
 * of the language join such halves again.
 */
export function sentencesOf(text: string, locale: Locale): Sentence[] {
  // Most blocks are one sentence, and the segmenter takes its time.
  if (!END_WITHIN.test(text)) return text.trim() ? [{ text, offset: 0 }] : [];
  let segmenter = segmenters.get(locale);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
    segmenters.set(locale, segmenter);
  }
  const sentences: Sentence[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = sentences.at(-1);
    if (last && goesOn(last.text, segment, locale)) last.text += segment;
    else sentences.push({ text: segment, offset: index });
  }
  return sentences;
}

/** So many characters of a sentence are enough to see an abbreviation at its end. */
const LONGEST_END = 20;

/** Whether a sentence goes on after what looks like its end. */
function goesOn(before: string, after: string, locale: Locale): boolean {
  const word = /(?:^|[\s(])([\p{L}.]+)\.\s*$/u.exec(before.slice(-LONGEST_END))?.[1]?.toLowerCase();
  if (!word) return false;
  const { leading, closing } = PHRASES[locale].abbreviations;
  if (leading.includes(word)) return true;
  return closing.includes(word) && !/^\p{Lu}/u.test(after);
}
