import { wordsOf } from '../../library/words.ts';
import type { Locale } from '../../model/locale.ts';
import { PHRASES } from '../phrases/index.ts';
import { words } from '../phrases/phrases.ts';

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
export function stemOf(word: string, locale: Locale): string {
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

/** The words that say what a text is about. */
function contentWordsOf(text: string, locale: Locale): ContentWord[] {
  return wordsOf(text.normalize('NFC')).flatMap((word) => contentWord(word, locale) ?? []);
}

function contentWord(written: string, locale: Locale): ContentWord | undefined {
  const word = written.toLowerCase();
  if (word.length < 2 || PHRASES[locale].functionWords.has(word)) return undefined;
  return { word, stem: stemOf(word, locale) };
}

/** How many letters of a compound tell what it is about: kort in kortbetaling. */
const SHORTEST_PART = 4;

/**
 * Whether some words share a stem with a title; in a compound, its first or last part counts as well. So it is
 * where the title has no word that says what it is about.
 */
export function shareStem(title: string, words: readonly string[], locale: Locale): boolean {
  const wanted = contentWordsOf(title, locale);
  if (wanted.length === 0) return true;
  return words.some((written) => {
    const word = contentWord(written, locale);
    return word && wanted.some((one) => one.stem === word.stem || isPart(one, word) || isPart(word, one));
  });
}

function isPart({ stem }: ContentWord, whole: ContentWord): boolean {
  return (
    stem.length >= SHORTEST_PART &&
    (whole.word.startsWith(stem) || whole.word.endsWith(stem) || whole.stem.endsWith(stem))
  );
}
