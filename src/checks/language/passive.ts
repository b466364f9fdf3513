import type { Locale } from '../../model/locale.ts';
import { PASSIVE, type Passive } from '../phrases/passive.ts';
import { perLocale } from './per-locale.ts';

/** So many adverbs may stand between the auxiliary and its participle. */
const MOST_BETWEEN = 2;
const LONGEST_AUXILIARY = 7;
const SMALL_S = 's'.charCodeAt(0);

/** The letters that auxiliaries begin with: most words are no auxiliary by their first. */
const initialsOf = perLocale(
  (locale) => new Set(Array.from(PASSIVE[locale].auxiliaries, (word) => word.charCodeAt(0))),
);

/** Whether a sentence says that something is done, without saying by whom. */
export function isPassive(words: readonly string[], locale: Locale): boolean {
  const passive = PASSIVE[locale];
  const initials = initialsOf(locale);
  return words.some(
    (word, index) =>
      (passive.inS && word.charCodeAt(word.length - 1) === SMALL_S && isInS(word, passive.inS)) ||
      (word.length <= LONGEST_AUXILIARY &&
        initials.has(word.charCodeAt(0)) &&
        passive.auxiliaries.has(word) &&
        participleFollows(words, index, passive)),
  );
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
