import { z } from 'zod';
import type { Article } from '../../model/library.ts';
import type { Prose } from '../language/prose.ts';
import type { Sentence } from '../language/sentences.ts';
import { articleRule, type Finding } from '../rule.ts';

const OPTIONS = z.strictObject({
  words: z
    .int()
    .positive()
    .default(300)
    .describe('The most words from one heading to the next; 300 are about a screen and a half on a telephone.'),
});

const SENTENCE = {
  en: 'You can stop the card in the app.\n\n',
  nb: 'Du kan sperre kortet i appen.\n\n',
  sv: 'Du kan spärra kortet i appen.\n\n',
  da: 'Du kan spærre kortet i appen.\n\n',
};
const HEADING = { en: 'Stop it', nb: 'Sperr det', sv: 'Spärra det', da: 'Spær det' };

type Message = 'none-for-long' | 'twice';

export const headingsScannable = articleRule<Message, z.output<typeof OPTIONS>>({
  id: 'headings-scannable',
  group: 'editorial',
  contract: 'A heading stands at least every 300 words, and none stands twice in an article.',
  why: 'Readers look for their part of an answer along the headings; so do screen readers, which list them alone.',
  sources: ['https://www.w3.org/WAI/WCAG22/Understanding/headings-and-labels.html', 'our own judgement of the 300'],
  messages: {
    'none-for-long': {
      severity: 'warn',
      sentence: 'Unexpected {words} words without a heading, expected at most {most}',
      fix: 'Put a heading (`##`) where the reader would look for the next part.',
    },
    twice: {
      severity: 'warn',
      sentence: 'Unexpected heading “{heading}”, which stands on line {first} already, expected one of its own',
      fix: 'Say in each heading what is under it and nowhere else.',
    },
  },
  options: OPTIONS,
  good: (['en', 'nb', 'sv', 'da'] as const).map((locale) => ({
    locale,
    body: `${SENTENCE[locale].repeat(30)}## ${HEADING[locale]}\n\n${SENTENCE[locale].repeat(30)}`,
  })),
  bad: [
    ...(['en', 'nb', 'sv', 'da'] as const).map((locale) => ({
      locale,
      body: SENTENCE[locale].repeat(65),
      gives: 'none-for-long' as const,
    })),
    ...(['en', 'nb', 'sv', 'da'] as const).map((locale) => ({
      locale,
      body: `Hm.\n\n## ${HEADING[locale]}\n\nHm.\n\n### ${HEADING[locale].toUpperCase()}\n\nHm.`,
      gives: 'twice' as const,
    })),
  ],
  check({ article, prose, sentences }, { words: most }) {
    return [...repeated(article), ...(article.words > most ? longStretches(prose, sentences, most) : [])];
  },
});

function repeated({ headings }: Article): Finding<Message>[] {
  const first = new Map<string, number>();
  return headings.flatMap(({ text, line, column }) => {
    const key = text.toLowerCase();
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, line);
    return earlier === undefined
      ? []
      : [{ message: 'twice' as const, args: { heading: text, first: earlier }, line, column }];
  });
}

/** Where too much is read from one heading to the next; what stands in tables is looked up, not read through. */
function longStretches(prose: readonly Prose[], sentences: readonly Sentence[], most: number): Finding<Message>[] {
  const findings: Finding<Message>[] = [];
  let words = 0;
  let first: Sentence | undefined;
  let next = 0;
  const judge = () => {
    if (words > most && first)
      findings.push({ message: 'none-for-long', args: { words, most }, ...first.block.at(first.offset) });
    words = 0;
    first = undefined;
  };
  for (const block of prose) {
    if (block.isHeading) judge();
    for (let sentence = sentences[next]; sentence?.block === block; sentence = sentences[++next]) {
      first ??= sentence;
      words += sentence.words.length;
    }
  }
  judge();
  return findings;
}
