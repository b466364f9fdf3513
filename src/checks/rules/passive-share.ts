import { z } from 'zod';
import { isPassive } from '../language/passive.ts';
import { articleRule } from '../rule.ts';

const OPTIONS = z.strictObject({
  most: z.number().min(0).max(100).default(35).describe('How many per cent of the sentences may be passive.'),
  fewest: z.int().positive().default(20).describe('With fewer sentences, nothing is said.'),
});

const PASSIVE = {
  en: 'The card is sent by post. The code can be changed later. It was automatically blocked.',
  nb: 'Kortet sendes i posten. Koden kan endres senere. Det ble automatisk sperret.',
  sv: 'Kortet skickas med posten. Koden kan ändras senare. Det blev automatiskt spärrat.',
  da: 'Kortet sendes med posten. Koden kan ændres senere. Det blev automatisk spærret.',
};
/** Deponents, genitives and adjectives that look passive. */
const ACTIVE = {
  en: 'We send the card by post. You need it, and we are pleased. It is ready.',
  nb: 'Koden finnes i appen. Det lykkes som regel, synes kundene. Kundenes penger blir kort tid hos oss.',
  sv: 'Koden finns i appen. Det brukar lyckas, hoppas och tror vi. Kundernas pengar blir kvar på sin plats.',
  da: 'Koden findes i appen. Det lykkes som regel, synes kunderne. Kundernes penge bliver kort tid hos os.',
};
const LOCALES = ['en', 'nb', 'sv', 'da'] as const;

export const passiveShare = articleRule<'passive', z.output<typeof OPTIONS>>({
  id: 'passive-share',
  group: 'editorial',
  contract: 'Of 20 sentences or more, at most 35 % are in the passive.',
  why: 'A passive hides who does what: whether the reader must act, or may wait.',
  sources: [
    'https://www.plainlanguage.gov/guidelines/conversational/use-active-voice/',
    'https://www.sprakradet.no/Klarsprak/',
    'measured on help text in Danish, Swedish, Norwegian and English: about 20 % of the sentences',
  ],
  messages: {
    passive: {
      severity: 'warn',
      sentence: 'Unexpected share of {share} % passive sentences ({count} of {sentences}), expected at most {most} %',
      fix: 'Say who does it, beginning with the sentence that stands here: “we send the card”, “you choose a code”.',
    },
  },
  options: OPTIONS,
  good: LOCALES.flatMap((locale) => [
    { locale, body: `${ACTIVE[locale]}\n\n`.repeat(8) },
    { locale, body: PASSIVE[locale] },
  ]),
  bad: LOCALES.map((locale) => ({ locale, body: `${PASSIVE[locale]}\n\n`.repeat(7), gives: 'passive' as const })),
  check({ locale, sentences }, options) {
    if (sentences.length < options.fewest) return [];
    const passive = sentences.filter(({ words }) => isPassive(words, locale));
    const [first] = passive;
    const share = passive.length / sentences.length;
    if (!first || share * 100 <= options.most) return [];
    const args = {
      share: Math.round(share * 100),
      count: passive.length,
      sentences: sentences.length,
      most: options.most,
    };
    return [{ message: 'passive', args, ...first.block.at(first.offset) }];
  },
});
