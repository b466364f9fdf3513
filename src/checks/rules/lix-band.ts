import { z } from 'zod';
import { articleRule } from '../rule.ts';

const OPTIONS = z.strictObject({
  most: z.number().positive().default(50).describe('The highest LIX that passes without a warning.'),
  limit: z.number().positive().default(60).describe('Above this LIX, it is an error.'),
  words: z.int().positive().default(150).describe('Shorter texts are not judged: a few words say little.'),
});
/** Björnsson: a long word has more than six letters. */
const LONG = 6;
const LONG_WORD = /^[^\d]+$/;

const HEAVY_EXAMPLE = {
  en: 'Notwithstanding contractual arrangements, supplementary identification documentation remains indispensable whenever administrative investigations concerning international transactions necessitate comprehensive verification.',
  nb: 'Uavhengig av kontraktsfestede betingelser forutsetter utenlandstransaksjoner supplerende dokumentasjon vedrørende identitetsopplysninger, medmindre tilsynsmyndighetene allerede har gjennomført tilsvarende kontrollvirksomhet.',
  sv: 'Oberoende av avtalsenliga förutsättningar erfordrar utlandstransaktioner kompletterande dokumentation beträffande identitetsuppgifter, såvida tillsynsmyndigheten dessförinnan genomfört motsvarande kontrollverksamhet.',
  da: 'Uafhængigt af kontraktmæssige betingelser forudsætter udenlandstransaktioner supplerende dokumentation vedrørende identitetsoplysninger, medmindre tilsynsmyndigheden allerede har gennemført tilsvarende kontrolvirksomhed.',
};
const LIGHT_EXAMPLE = {
  en: 'You can stop the card in the app. It takes a minute, and it costs nothing.',
  nb: 'Du kan sperre kortet i appen, kl. 08 som kl. 20. Det tar ett minutt og koster 0 kr.',
  sv: 'Du kan spärra kortet i appen, t.ex. om det är borta. Det tar en minut och kostar 0 kr.',
  da: 'Du kan spærre kortet i appen, f.eks. hvis det er væk. Det tager et minut og koster 0 kr.',
};

type Message = 'heavy' | 'too-heavy';
const sentence =
  'Unexpected LIX {lix} ({perSentence} words a sentence, {longShare} % long words), expected at most {most}';
const fix = 'Split the longest sentence, which stands here, and put short words for long ones.';

export const lixBand = articleRule<Message, z.output<typeof OPTIONS>>({
  id: 'lix-band',
  group: 'editorial',
  contract: 'From 150 words on, an article has a LIX (readability) of at most 50.',
  why: 'Above 50 a text reads like an official report; customers who are in trouble need a lighter one.',
  sources: [
    'C. H. Björnsson: Läsbarhet (1968)',
    'measured on 300-word chunks of help text in Danish, Swedish, Norwegian and English: the 97th percentile is 47–49',
  ],
  messages: { heavy: { severity: 'warn', sentence, fix }, 'too-heavy': { severity: 'error', sentence, fix } },
  options: OPTIONS,
  good: (['en', 'nb', 'sv', 'da'] as const).map((locale) => ({
    locale,
    body: `${LIGHT_EXAMPLE[locale]}\n\n`.repeat(12),
  })),
  bad: [
    ...(['en', 'nb', 'sv', 'da'] as const).map((locale) => ({
      locale,
      body: `${HEAVY_EXAMPLE[locale]}\n\n`.repeat(12),
      gives: 'too-heavy' as const,
    })),
    { locale: 'en', body: `${LIGHT_EXAMPLE.en.repeat(2)} ${HEAVY_EXAMPLE.en}\n\n`.repeat(6), gives: 'heavy' },
  ],
  check({ sentences }, options) {
    let words = 0;
    let long = 0;
    let longest = sentences[0];
    for (const sentence of sentences) {
      words += sentence.words.length;
      for (const word of sentence.words) if (word.length > LONG && LONG_WORD.test(word)) long += 1;
      if (sentence.words.length > (longest?.words.length ?? 0)) longest = sentence;
    }
    if (words < options.words || !longest) return [];
    const perSentence = words / sentences.length;
    const longShare = (long / words) * 100;
    const lix = perSentence + longShare;
    if (lix <= options.most) return [];
    const message = lix > options.limit ? 'too-heavy' : 'heavy';
    const figures = { lix: lix.toFixed(1), perSentence: perSentence.toFixed(1), longShare: Math.round(longShare) };
    return [{ message, args: { ...figures, most: options.most }, ...longest.block.at(longest.offset) }];
  },
});
