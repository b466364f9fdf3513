import type { Language } from './language.ts';
import { drop, endingOf } from './region.ts';

const INFLECTION =
  /(hed|ethed|ered|e|erede|ende|erende|ene|erne|ere|en|heden|eren|er|heder|erer|heds|es|endes|erendes|enes|ernes|eres|ens|hedens|erens|ers|ets|erets|et|eret|s)$/;
const GENITIVE = /[abcdfghjklmnoprtvyz]s$/;
const PAIR = /(gd|dt|gt|kt)$/;
const DERIVATION = /(ig|lig|elig|els|lost)$/;

/**
 * Danish, by Snowball's algorithm on folded letters.
 * @see https://snowballstem.org/algorithms/danish/stemmer.html
 */
function stem(word: string): string {
  let bare = word;
  const inflection = endingOf(bare, INFLECTION);
  if (inflection !== 's' || GENITIVE.test(bare)) bare = drop(bare, inflection?.length ?? 0);
  bare = pairOff(bare);

  if (bare.endsWith('igst')) bare = drop(bare, 2);
  const derivation = endingOf(bare, DERIVATION);
  if (derivation === 'lost') bare = drop(bare, 1);
  else if (derivation) bare = pairOff(drop(bare, derivation.length));

  return endingOf(bare, /[bdfgklmnprst]$/) && /(.)\1$/.test(bare) ? drop(bare, 1) : bare;
}

function pairOff(word: string): string {
  return drop(word, endingOf(word, PAIR) ? 1 : 0);
}

export default {
  stem,
  stopWords: new Set(
    'jeg du vi i de den det en et er var vare har havde og pa til af for med som at om min mit mine mig dig sig dette denne kan skal vil ma fra sa'.split(
      ' ',
    ),
  ),
} satisfies Language;
