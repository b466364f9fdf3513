import type { Locale } from '../../model/locale.ts';
import type { Terms } from '../../model/schemas/records.ts';
import { type ClaimPattern, claimPattern } from '../language/claim-patterns.ts';
import { type Claims, phrasesClaimed } from '../language/claims.ts';
import { phrasePattern } from '../language/matching.ts';
import { perLocale } from '../language/per-locale.ts';
import { HEAVY, type Lighter } from '../phrases/heavy.ts';
import { articleRule, type Finding } from '../rule.ts';

interface Phrases {
  pattern: ClaimPattern;
  /** What to write for a phrase that the pattern found. */
  lighter: (phrase: string) => string;
}

const heavyOf = perLocale((locale) => phrasesOf(HEAVY[locale], locale));
const avoided = new WeakMap<Terms['avoid'], Phrases>();

const LOCALES = ['en', 'nb', 'sv', 'da'] as const;
const HEAVY_EXAMPLE = {
  en: 'In the event that the card is lost, freeze it.',
  nb: 'I det tilfelle at kortet er borte, fryser du det.',
  sv: 'I den händelse att kortet är borta fryser du det.',
  da: 'I det tilfælde, at kortet er væk, fryser du det.',
};
const LIGHT_EXAMPLE = {
  en: 'If the card is lost, freeze it. The order says: “in the event that”.',
  nb: 'Hvis kortet er borte, fryser du det. I brevet står det «i det tilfelle at».',
  sv: 'Om kortet är borta fryser du det. I brevet står det ”i den händelse att”.',
  da: 'Hvis kortet er væk, fryser du det. I brevet står der »i det tilfælde, at«.',
};

type Message = 'heavy' | 'avoided';

export const heavyPhrase = articleRule<Message>({
  id: 'heavy-phrase',
  group: 'editorial',
  contract: 'Everyday words stand for officialese, and for the words that terms/<locale>.yaml avoids.',
  why: 'Officialese is longer and no more exact, and it tells the reader that nobody is at home.',
  sources: [
    'https://www.sprakradet.no/Klarsprak/',
    'https://www.isof.se/stod-och-sprakrad/klarsprak (Svarta listan)',
    'https://dsn.dk/ (Dansk Sprognævn)',
    'https://www.gov.uk/guidance/style-guide/a-to-z#words-to-avoid',
  ],
  messages: {
    heavy: {
      severity: 'warn',
      sentence: 'Unexpected “{phrase}”, expected everyday words: {lighter}',
      fix: 'Write “{lighter}”, or say it in another way.',
    },
    avoided: {
      severity: 'warn',
      sentence: 'Unexpected “{phrase}”, which terms/{locale}.yaml avoids, expected “{lighter}”',
      fix: 'Write “{lighter}”, or take the word from `avoid` if it is right after all.',
    },
  },
  good: LOCALES.map((locale) => ({ locale, body: LIGHT_EXAMPLE[locale] })),
  bad: [
    ...LOCALES.map((locale) => ({ locale, body: HEAVY_EXAMPLE[locale], gives: 'heavy' as const })),
    {
      locale: 'en',
      body: 'Your debit instrument is blue.',
      library: { terms: { en: { glossary: [], synonyms: [], avoid: [{ word: 'debit instrument', use: 'card' }] } } },
      gives: 'avoided',
    },
  ],
  check({ locale, claims, records }) {
    const found = report(claims, heavyOf(locale), 'heavy', locale);
    const avoid = records.terms[locale]?.avoid ?? [];
    return avoid.length === 0 ? found : [...found, ...report(claims, avoidedOf(avoid, locale), 'avoided', locale)];
  },
});

function report(claims: Claims, { pattern, lighter }: Phrases, message: Message, locale: Locale): Finding<Message>[] {
  return phrasesClaimed(claims, pattern).map(({ phrase, block, offset }) => ({
    message,
    args: { phrase, lighter: lighter(phrase), locale },
    ...block.at(offset),
  }));
}

function avoidedOf(avoid: Terms['avoid'], locale: Locale): Phrases {
  const escaped = (word: string) => word.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const phrases =
    avoided.get(avoid) ??
    phrasesOf(
      avoid.map(({ word, use }) => [escaped(word), use] as const),
      locale,
    );
  avoided.set(avoid, phrases);
  return phrases;
}

function phrasesOf(list: readonly Lighter[], locale: Locale): Phrases {
  const each = list.map(([heavy, light]) => ({ pattern: phrasePattern([heavy]), light }));
  return {
    pattern: claimPattern(
      list.map(([heavy]) => heavy),
      locale,
    ),
    lighter: (phrase) => each.find(({ pattern }) => phrase.toLowerCase().search(pattern) === 0)?.light ?? '',
  };
}
