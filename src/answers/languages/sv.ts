import type { Language } from './language.ts';
import { drop, endingOf } from './region.ts';

const INFLECTION =
  /(a|arna|erna|heterna|orna|ad|e|ade|ande|arne|are|aste|en|anden|aren|heten|ern|ar|er|heter|or|as|arnas|ernas|ornas|es|ades|andes|ens|arens|hetens|erns|at|andet|het|ast|s|et)$/;
/** Words in which `et` belongs to the word: frihet, kapacitet, paket. */
const KEEPS_ET = /(h|iet|uit|fab|cit|dit|alit|ilit|mit|nit|pit|rit|sit|tit|ivit|kvit|xit|kom|rak|pak|stak)et$/;
const DEFINITE = /.[aeiouy][^aeiouy]+et$/;
const GENITIVE = /[bcdfghjklmnoprtvy]s$/;
const PAIR = /(dd|gd|nn|dt|gt|kt|tt)$/;

/**
 * Swedish, by Snowball's algorithm on folded letters.
 * @see https://snowballstem.org/algorithms/swedish/stemmer.html
 */
function stem(word: string): string {
  const inflected = inflectionOff(word);
  const bare = drop(inflected, endingOf(inflected, PAIR) ? 1 : 0);
  const ending = endingOf(bare, /(lig|ig|els|ost|fullt)$/);
  if (ending === 'fullt') return drop(bare, 1);
  if (ending === 'ost') return /[iklnprtuv]ost$/.test(bare) ? drop(bare, 1) : bare;
  return drop(bare, ending?.length ?? 0);
}

function inflectionOff(word: string): string {
  const ending = endingOf(word, INFLECTION);
  if (ending === 's') {
    if (isDefinite(drop(word, 1))) return drop(word, 3);
    return GENITIVE.test(word) ? drop(word, 1) : word;
  }
  if (ending === 'et') return isDefinite(word) ? drop(word, 2) : word;
  return drop(word, ending?.length ?? 0);
}

/** Whether `et` is the article at the end of a noun: `kortet`, not `paket`. */
function isDefinite(word: string): boolean {
  return DEFINITE.test(word) && !KEEPS_ET.test(word);
}

export default {
  stem,
  stopWords: new Set(
    'jag du vi ni de den det en ett ar var vara har hade och i pa till av for med som att om min mitt mina mig dig sig detta denna kan ska vill fran sa'.split(
      ' ',
    ),
  ),
} satisfies Language;
