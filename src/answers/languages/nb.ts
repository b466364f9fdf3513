import type { Language } from './language.ts';
import { drop, endingOf } from './region.ts';

const INFLECTION =
  /(a|e|ede|ande|ende|ane|ene|hetene|en|heten|ar|er|heter|as|es|edes|endes|enes|hetenes|ens|hetens|ers|ets|et|het|ast|s|erte?)$/;
const KEEPS_ERS = /(amm|ast|ind|kap|kk|lt|nk|omm|pp|v|ost)ers$/;
const LOSES_ERS = /(giv|hav|skap)ers$/;
const GENITIVE = /([bcdfghjlmnoptvyz]|[^e]r|[^aeiouy]k)s$/;
const DERIVATION = /(leg|eleg|e?ig|e?lig|els|e?lov|slov|hetslov)$/;

/**
 * Norwegian bokmål, by Snowball's algorithm on folded letters.
 * @see https://snowballstem.org/algorithms/norwegian/stemmer.html
 */
function stem(word: string): string {
  const pair = endingOf(inflectionOff(word), /[dv]t$/);
  const bare = drop(inflectionOff(word), pair ? 1 : 0);
  return drop(bare, endingOf(bare, DERIVATION)?.length ?? 0);
}

function inflectionOff(word: string): string {
  const ending = endingOf(word, INFLECTION);
  switch (ending) {
    case undefined:
      return word;
    case 'erte':
    case 'ert':
      return `${drop(word, ending.length)}er`;
    case 's':
      return GENITIVE.test(word) ? drop(word, 1) : word;
    case 'ers':
      return KEEPS_ERS.test(word) && !LOSES_ERS.test(word) ? word : drop(word, 3);
    default:
      return drop(word, ending.length);
  }
}

export default {
  stem,
  stopWords: new Set(
    'jeg du vi dere de den det en et ei er var vare har hadde og i pa til av for med som at om a min mitt mine meg deg seg dette denne kan skal vil ma fra sa'.split(
      ' ',
    ),
  ),
} satisfies Language;
