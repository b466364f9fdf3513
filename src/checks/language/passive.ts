import type { Locale } from '../../model/locale.ts';
import { PASSIVE, type Passive } from '../phrases/passive.ts';
import { perLocale } from './per-locale.ts';

/** So many adverbs may stand between the auxiliary and its participle. */
const MOST_BETWEEN = 2;
const LONGEST_AUXILIARY = 7;
const SMALL_S = 's'.charCodeAt(0);

/** By its code, 1 for a letter that auxiliaries begin with: most words are no auxiliary by their first. */
const initialsOf = perLocale((locale) => {
  const initials = new Uint8Array(0x1_0000);
  for (const word of PASSIVE[locale].auxiliaries) initials[word.charCodeAt(0)] = 1;
  return initials;
});

/** Whether a sentence says that something is done, without saying by whom. */
export function isPassive(words: readonly string[], locale: Locale): boolean {
  const passive = PASSIVE[locale];
  const initials = initialsOf(locale);
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string;
    if (passive.inS && word.charCodeAt(word.length - 1) === SMALL_S && isInS(word, passive.inS)) return true;
    const mayBeAuxiliary = word.length <= LONGEST_AUXILIARY && initials[word.charCodeAt(0)] === 1;
    if (mayBeAuxiliary && passive.auxiliaries.has(word) && participleFollows(words, index, passive)) return true;
  }
  return false;
}

function isInS(word: string, { form, irregular, genitive, not }: NonNullable<Passive['inS']>): boolean {
  return irregular.has(word) || (form.test(word) && !not.has(word) && !genitive.test(word));
}

function participleFollows(words: readonly string[], auxiliary: number, passive: Passive): boolean {
  const { between, participle, irregular, notParticiples } = passive;
  for (let index = auxiliary + 1; index <= auxiliary + 1 + MOST_BETWEEN; index++) {
    const word = words[index];
    if (word === undefined) return false;
    if (between.has(word)) continue;
    return irregular.has(word) || (participle.test(word) && !notParticiples.has(word));
  }
  return false;
}
