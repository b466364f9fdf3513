import { z } from 'zod';
import type { Sentence } from '../language/sentences.ts';
import { articleRule, type Finding } from '../rule.ts';

const OPTIONS = z.strictObject({
  most: z.int().positive().default(35).describe('The most words of any sentence.'),
  long: z.int().positive().default(25).describe('A sentence with more words is long, and few may be.'),
  share: z.number().min(0).max(100).default(15).describe('How many per cent of the sentences may be long.'),
});

/** One long sentence among six says nothing about how somebody writes. */
const FEWEST_LONG = 2;

const SHORT = {
  en: 'You can stop the card in the app. It takes a minute.',
  nb: 'Du kan sperre kortet i appen. Det tar ett minutt.',
  sv: 'Du kan spärra kortet i appen. Det tar en minut.',
  da: 'Du kan spærre kortet i appen. Det tager et minut.',
};
const LONG_SENTENCE = {
  en: 'When the card is gone, and you have looked in all your pockets, under the bed and in the car, you can stop it in the app at any hour, and we send you a new one to the address that you gave.',
  nb: 'Når kortet er borte, og du har lett i alle lommer, under senga og i bilen, kan du sperre det i appen når som helst på døgnet, og så sender vi et nytt kort til adressen du har oppgitt.',
  sv: 'När kortet är borta och du har letat i alla fickor, under sängen och i bilen kan du spärra det i appen när som helst på dygnet, och sedan skickar vi ett nytt kort till adressen som du har uppgett.',
  da: 'Når kortet er væk, og du har ledt i alle lommer, under sengen og i bilen, kan du spærre det i appen når som helst på døgnet, og så sender vi et nyt kort til den adresse, som du har oplyst.',
};
const RATHER_LONG =
  'When the card is gone, and you have looked in all your pockets, you can stop it in the app at any hour of the day or night.';

type Message = 'too-long' | 'many-long';

export const sentenceLength = articleRule<Message, z.output<typeof OPTIONS>>({
  id: 'sentence-length',
  group: 'editorial',
  contract: 'No sentence has more than 35 words, and at most 15 % of the sentences have more than 25.',
  why: 'A reader under stress loses the beginning of a long sentence before its end.',
  sources: [
    'https://www.gov.uk/guidance/content-design/writing-for-gov-uk (25 words)',
    'measured on help text in Danish, Swedish, Norwegian and English: 6–7 % of the sentences have more than 25 words',
  ],
  messages: {
    'too-long': {
      severity: 'warn',
      sentence: 'Unexpected sentence of {words} words, expected at most {most}',
      fix: 'Make two sentences of it, or a list.',
    },
    'many-long': {
      severity: 'warn',
      sentence: 'Unexpected share of {share} % of sentences with more than {long} words, expected at most {most} %',
      fix: 'Split some of them, beginning with the one that stands here.',
    },
  },
  options: OPTIONS,
  good: (['en', 'nb', 'sv', 'da'] as const).map((locale) => ({ locale, body: SHORT[locale].repeat(5) })),
  bad: [
    ...(['en', 'nb', 'sv', 'da'] as const).map((locale) => ({
      locale,
      body: LONG_SENTENCE[locale],
      gives: 'too-long' as const,
    })),
    { locale: 'en', body: `${SHORT.en} ${RATHER_LONG} ${RATHER_LONG}`, gives: 'many-long' },
  ],
  check({ sentences }, options) {
    const long = sentences.filter(({ words }) => words.length > options.long);
    if (long.length === 0) return [];
    const findings: Finding<Message>[] = long.flatMap((sentence) =>
      sentence.words.length > options.most
        ? [{ message: 'too-long', args: { words: sentence.words.length, most: options.most }, ...placeOf(sentence) }]
        : [],
    );
    const share = long.length / sentences.length;
    const longest = long.reduce((a, b) => (b.words.length > a.words.length ? b : a));
    if (long.length >= FEWEST_LONG && share * 100 > options.share) {
      const args = { share: Math.round(share * 100), long: options.long, most: options.share };
      findings.push({ message: 'many-long', args, ...placeOf(longest) });
    }
    return findings;
  },
});

function placeOf({ block, offset }: Sentence) {
  return block.at(offset);
}
