import { z } from 'zod';
import type { Prose } from '../language/prose.ts';
import { articleRule, type Finding } from '../rule.ts';

const OPTIONS = z.strictObject({
  sentences: z.int().positive().default(5).describe('The most sentences of a paragraph.'),
  words: z.int().positive().default(90).describe('The most words of a paragraph.'),
});

const SENTENCE = {
  en: 'You can stop the card in the app. ',
  nb: 'Du kan sperre kortet i appen. ',
  sv: 'Du kan spärra kortet i appen. ',
  da: 'Du kan spærre kortet i appen. ',
};

type Message = 'sentences' | 'words';

export const paragraphLength = articleRule<Message, z.output<typeof OPTIONS>>({
  id: 'paragraph-length',
  group: 'editorial',
  contract: 'A paragraph has at most 5 sentences and 90 words.',
  why: 'On a telephone a longer paragraph fills the screen, and the eye finds no place to begin.',
  sources: [
    'https://www.gov.uk/guidance/content-design/writing-for-gov-uk (paragraphs of at most 5 sentences)',
    'our own judgement of the 90 words',
  ],
  messages: {
    sentences: {
      severity: 'warn',
      sentence: 'Unexpected paragraph of {sentences} sentences, expected at most {most}',
      fix: 'Begin a new paragraph where the subject changes, or make a list.',
    },
    words: {
      severity: 'warn',
      sentence: 'Unexpected paragraph of {words} words, expected at most {most}',
      fix: 'Begin a new paragraph where the subject changes, or make a list.',
    },
  },
  options: OPTIONS,
  good: (['en', 'nb', 'sv', 'da'] as const).map((locale) => ({ locale, body: SENTENCE[locale].repeat(5) })),
  bad: [
    ...(['en', 'nb', 'sv', 'da'] as const).map((locale) => ({
      locale,
      body: SENTENCE[locale].repeat(6),
      gives: 'sentences' as const,
    })),
    { locale: 'en', body: `${'You can stop the card in the app, and then '.repeat(10)}wait.`, gives: 'words' },
  ],
  check({ sentences }, options) {
    const findings: Finding<Message>[] = [];
    let block: Prose | undefined;
    let count = 0;
    let words = 0;
    const judge = () => {
      if (!block) return;
      if (count > options.sentences)
        findings.push({ message: 'sentences', args: { sentences: count, most: options.sentences }, ...block.at(0) });
      else if (words > options.words)
        findings.push({ message: 'words', args: { words, most: options.words }, ...block.at(0) });
    };
    for (const sentence of sentences) {
      if (sentence.block !== block) {
        judge();
        block = sentence.block;
        count = 0;
        words = 0;
      }
      count += 1;
      words += sentence.words.length;
    }
    judge();
    return findings;
  },
});
