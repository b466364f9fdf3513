import type { Locale } from '../../model/locale.ts';
import { PHRASES } from '../phrases/index.ts';
import { words } from '../phrases/phrases.ts';

const WORD = /[\p{L}\p{N}]+(?:[-’'.,:/][\p{L}\p{N}]+)*/gu;

/** The words of a text, as `countWords` in the library counts them. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Endings of inflection, the longest first. Light: it is for telling whether two texts speak of one thing. */
const ENDINGS: Record<Locale, readonly string[]> = {
  en: words('ings ies ied ing est ed er es ly s y e'),
  nb: words('ingene ingen inger elsene elsen ene ing est ede ere ens ets ers te en et er es ar e a s t r'),
  sv: words(
    'ningarna ningen ningar arna erna orna ning ande ade are ast ens ets ar er or en et at an as te a e s t r n',
  ),
  da: words('ingerne ingen inger elserne elsen erne ene ing ede est ens ets ers ere te en et er es e s t r'),
};
const SHORTEST_STEM = 3;

/** What is left of a word in lower case without the ending that its place in a sentence gives it. */
function stemOf(word: string, locale: Locale): string {
  const folded = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']s?$/, '');
  const ending = ENDINGS[locale].find(
    (candidate) => folded.length - candidate.length >= SHORTEST_STEM && folded.endsWith(candidate),
  );
  const stem = ending ? folded.slice(0, -ending.length) : folded;
  // A doubled letter belongs to the ending: stopp-et, stop; plann-ing, plan.
  return stem.replace(/([bdfgklmnprst])\1$/, '$1');
}

/** A word that carries meaning, and its stem. */
interface ContentWord {
  word: string;
  stem: string;
}

/** The words of a text that say what it is about. */
export function contentWordsOf(text: string, locale: Locale): ContentWord[] {
  const { functionWords } = PHRASES[locale];
  return wordsOf(text.normalize('NFC').toLowerCase())
    .filter((word) => word.length > 1 && !functionWords.has(word))
    .map((word) => ({ word, stem: stemOf(word, locale) }));
}

/** How many letters of a compound tell what it is about: kort in kortbetaling. */
const SHORTEST_PART = 4;

/** Whether two texts have a stem in common; in a compound, its first or last part counts as well. */
export function shareStem(a: string, b: string, locale: Locale): boolean {
  const others = contentWordsOf(b, locale);
  return contentWordsOf(a, locale).some((one) =>
    others.some((other) => one.stem === other.stem || isPart(one, other) || isPart(other, one)),
  );
}

function isPart({ stem }: ContentWord, whole: ContentWord): boolean {
  return (
    stem.length >= SHORTEST_PART &&
    (whole.word.startsWith(stem) || whole.word.endsWith(stem) || whole.stem.endsWith(stem))
  );
}
