import { phrasePattern, phrasesIn } from '../language/matching.ts';
import { perLocale } from '../language/per-locale.ts';
import { READER } from '../phrases/reader.ts';
import { articleRule } from '../rule.ts';

const patternOf = perLocale((locale) => phrasePattern(READER[locale]));

const HOW_TO = { kind: 'how-to', stage: 'use' } as const;
const LOCALES = ['en', 'nb', 'sv', 'da'] as const;
const TO_READER = {
  en: 'You freeze the card in the app.',
  nb: 'Du fryser kortet i appen.',
  sv: 'Du fryser kortet i appen.',
  da: 'Du fryser kortet i appen.',
};
const TO_NOBODY = {
  en: 'Customers freeze the card in the app.',
  nb: 'Kunden fryser kortet i appen.',
  sv: 'Kunden fryser kortet i appen.',
  da: 'Kunden fryser kortet i appen.',
};

export const readerAddress = articleRule({
  id: 'reader-address',
  group: 'persona',
  contract: 'A how-to turns to its reader: “you” stands in it at least once.',
  why: 'A reader who is told “the customer must …” has to work out that it is about them.',
  sources: [
    'https://www.sprakradet.no/Klarsprak/',
    'https://www.isof.se/stod-och-sprakrad/klarsprak (”tilltala läsaren med du”)',
    'https://www.gov.uk/guidance/content-design/writing-for-gov-uk (“address the user as ‘you’”)',
  ],
  messages: {
    'no-reader': {
      severity: 'warn',
      sentence: 'Unexpected how-to that never says “{you}”, expected it to turn to its reader',
      fix: 'Write to the reader: “{you}” for “the customer” or “the user”.',
    },
  },
  good: LOCALES.flatMap((locale) => [
    { locale, frontmatter: HOW_TO, body: TO_READER[locale] },
    { locale, body: TO_NOBODY[locale] },
  ]),
  bad: LOCALES.map((locale) => ({
    locale,
    frontmatter: HOW_TO,
    body: TO_NOBODY[locale],
    gives: 'no-reader' as const,
  })),
  check({ article, sentences, at }) {
    const { kind, locale } = article;
    if (kind !== 'how-to' || sentences.some(({ text }) => phrasesIn(text, patternOf(locale)).length > 0)) return [];
    return [{ message: 'no-reader', args: { you: READER[locale][0] ?? '' }, ...at('kind') }];
  },
});
