import type { Language } from './language.ts';

/** Of Snowball's exceptions those that a help centre may hold. */
const EXCEPTIONS = new Map([
  ['news', 'news'],
  ['early', 'earli'],
  ['only', 'onli'],
]);
const LONG_START = /^(gener|commun|arsen|past|univers|later|emerg|organ|inter)/;
const SHORT_SYLLABLE = /([^aeiouy][aeiouy][^aeiouywxY]|^[aeiouy][^aeiouy]|past)$/;

/** Endings of step 2 and 3 and what stands for them; the first that fits is the longest. */
const STEP_2: readonly Replacement[] = [
  [/ational$|ation$|ator$/, 'ate'],
  [/tional$/, 'tion'],
  [/ization$|izer$/, 'ize'],
  [/fulness$|fulli$/, 'ful'],
  [/ousness$|ousli$/, 'ous'],
  [/iveness$|iviti$/, 'ive'],
  [/biliti$|bli$/, 'ble'],
  [/alism$|aliti$|alli$/, 'al'],
  [/entli$/, 'ent'],
  [/lessli$/, 'less'],
  [/enci$/, 'ence'],
  [/anci$/, 'ance'],
  [/ogist$/, 'og'],
  [/(?<=l)ogi$/, 'og'],
  [/(?<=[cdeghkmnrt])li$/, ''],
];
const STEP_3: readonly Replacement[] = [
  [/ational$/, 'ate'],
  [/tional$/, 'tion'],
  [/icate$|iciti$|ical$/, 'ic'],
  [/alize$/, 'al'],
  [/ful$|ness$/, ''],
];
const STEP_4 = /(ement|ance|ence|able|ible|ment|ent|ant|al|er|ic|ism|ate|iti|ous|ive|ize|(?<=[st])ion)$/;

type Replacement = readonly [ending: RegExp, by: string];

/**
 * English, by Snowball's algorithm (Porter 2).
 * @see https://snowballstem.org/algorithms/english/stemmer.html
 */
function stem(word: string): string {
  if (word.length < 3) return word;
  const exception = EXCEPTIONS.get(word);
  if (exception) return exception;
  const marked = word.replace(/^y|(?<=[aeiouy])y/g, 'Y');
  const regions = regionsOf(marked);
  let bare = pastOff(pluralOff(marked), regions.one).replace(/(?<=.[^aeiouy])[yY]$/, 'i');
  bare = replaceEnding(bare, STEP_2, regions.one);
  bare = replaceEnding(bare, STEP_3, regions.one);
  bare = cut(bare, /ative$/, regions.two);
  bare = cut(bare, STEP_4, regions.two);
  return lastLetterOff(bare, regions).toLowerCase();
}

interface Regions {
  one: number;
  two: number;
}

/** R1 and R2: what follows the first, and the second, consonant after a vowel. */
function regionsOf(word: string): Regions {
  const after = (from: number): number => {
    const match = /[aeiouy][^aeiouy]/.exec(word.slice(from));
    return match ? from + match.index + 2 : word.length;
  };
  const one = LONG_START.exec(word)?.[0].length ?? after(0);
  return { one, two: after(one) };
}

/** Step 1a: cards, parties, passes. */
function pluralOff(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  return /[aeiouy].*[^us]s$/.test(word) && !/^[^aeiouy]*[aeiouy]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Step 1b: agreed, hoping, hopped, allowed. */
function pastOff(word: string, one: number): string {
  const agreed = /eed(ly)?$/.exec(word);
  if (agreed) {
    const kept = agreed.index < one || /^(proc|exc|succ)eed/.test(word);
    return kept ? word : word.slice(0, agreed.index + 2);
  }
  if (/^(inn|out|cann|herr|earr|even)ing$/.test(word)) return word;
  if (/^[^aeiouy]ying$/.test(word)) return `${word[0]}ie`;
  const match = /(?<=[aeiouy].*)(ed|edly|ing|ingly)$/.exec(word);
  if (!match) return word;
  const bare = word.slice(0, match.index);
  if (/(at|bl|iz)$/.test(bare)) return `${bare}e`;
  if (/([bdfgmnprt])\1$/.test(bare)) return /^[aeo]..$/.test(bare) ? bare : bare.slice(0, -1);
  return one >= bare.length && SHORT_SYLLABLE.test(bare) ? `${bare}e` : bare;
}

function replaceEnding(word: string, endings: readonly Replacement[], region: number): string {
  for (const [ending, by] of endings) {
    const match = ending.exec(word);
    if (match) return match.index < region ? word : word.slice(0, match.index) + by;
  }
  return word;
}

function cut(word: string, ending: RegExp, region: number): string {
  const match = ending.exec(word);
  return match && match.index >= region ? word.slice(0, match.index) : word;
}

/** Step 5: the silent e, and the second l. */
function lastLetterOff(word: string, { one, two }: Regions): string {
  const rest = word.slice(0, -1);
  if (word.endsWith('e')) {
    return rest.length >= two || (rest.length >= one && !SHORT_SYLLABLE.test(rest)) ? rest : word;
  }
  return word.endsWith('ll') && rest.length >= two ? rest : word;
}

export default {
  stem,
  stopWords: new Set(
    'i you we they it a an the is are am was were be been has have had do does did to of for in on at and or that this my me your can could would will so if'.split(
      ' ',
    ),
  ),
} satisfies Language;
