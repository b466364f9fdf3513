import { createRequire } from 'node:module';
import { LOCALES, type Locale } from '../../model/locale.ts';
import { COMMON_WORDS } from '../phrases/common-words.ts';
import type { Sentence } from './sentences.ts';

/** For each common word, a bit for each of LOCALES that has it. */
const LOCALES_OF = new Map<string, number>();
LOCALES.forEach((locale, index) => {
  for (const word of COMMON_WORDS[locale]) LOCALES_OF.set(word, (LOCALES_OF.get(word) ?? 0) | (1 << index));
});
const LONGEST_COMMON = 6;
/** So many words tell most texts from another language. */
const GLANCE = 24;
/** In running text of help, two to three of five words are common ones; in a list of names of menus, fewer. */
const FEWEST_OWN = 0.2;

/**
 * Whether sentences may be in another language than their own, by the common words alone: quick, and often wrong when
 * it says yes. `detectLanguage` then looks closer.
 */
export function mayBeForeign(sentences: readonly Sentence[], locale: Locale): boolean {
  return seemsForeign(sentences, locale, GLANCE) && seemsForeign(sentences, locale, Number.POSITIVE_INFINITY);
}

/** Judges by so many words, to the end of the sentence. */
function seemsForeign(sentences: readonly Sentence[], locale: Locale, enough: number): boolean {
  const counts = LOCALES.map(() => 0);
  let seen = 0;
  for (const { words } of sentences) {
    if (seen >= enough) break;
    seen += words.length;
    for (const word of words) {
      const bits = word.length <= LONGEST_COMMON ? (LOCALES_OF.get(word) ?? 0) : 0;
      if (bits === 0) continue;
      for (let index = 0; index < counts.length; index++)
        if (bits & (1 << index)) counts[index] = (counts[index] ?? 0) + 1;
    }
  }
  const own = counts[LOCALES.indexOf(locale)] ?? 0;
  return own < seen * FEWEST_OWN || counts.some((count) => count > own);
}

interface Detectors {
  franc(text: string): string;
  detect(text: string): string;
  toISO3(code: string): string;
}
let detectors: Detectors | undefined;

/**
 * The language of a text, where two detectors agree: its ISO 639-1 code, nb for either Norwegian. They are loaded by the first
 * text that needs them, all at once, since rules do not wait.
 */
export function detectLanguage(text: string): string | undefined {
  detectors ??= loadDetectors();
  const first = NORWEGIAN.has(detectors.franc(text)) ? 'nob' : detectors.franc(text);
  const code = detectors.detect(text);
  const second = code === 'no' ? 'nob' : detectors.toISO3(code);
  return first === second ? (code === 'no' ? 'nb' : code) : undefined;
}

const NORWEGIAN = new Set(['nob', 'nno', 'nor']);

function loadDetectors(): Detectors {
  const require = createRequire(import.meta.url);
  const { franc } = require('franc') as typeof import('franc');
  const { detect, toISO3 } = require('tinyld') as typeof import('tinyld');
  return { franc, detect, toISO3 };
}
