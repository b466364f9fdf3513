import { z } from 'zod';
import { isSaid, positionOf } from '../../library/mdx.ts';
import { shareStem } from '../language/words.ts';
import { articleRule, type Finding } from '../rule.ts';

const OPTIONS = z.strictObject({
  words: z.int().positive().default(60).describe('The most words of the first paragraph.'),
  sentences: z.int().positive().default(3).describe('The most sentences of the first paragraph.'),
});

type Message = 'no-lead' | 'words' | 'sentences' | 'off-topic';

export const leadAnswers = articleRule<Message, z.output<typeof OPTIONS>>({
  id: 'lead-answers',
  group: 'editorial',
  contract:
    'An article begins with a paragraph that answers: at most 60 words and 3 sentences, about what the title names.',
  why: 'Most readers leave when they have their answer, and search engines quote the first paragraph.',
  sources: ['the inverted pyramid of journalism', 'our own judgement of the thresholds'],
  messages: {
    'no-lead': {
      severity: 'warn',
      sentence: 'Unexpected {found} at the beginning, expected a paragraph that answers the question',
      fix: 'Put a paragraph with the answer before everything else.',
    },
    words: {
      severity: 'warn',
      sentence: 'Unexpected first paragraph of {words} words, expected at most {most}',
      fix: 'Keep the answer in the first paragraph, and move the rest below a heading.',
    },
    sentences: {
      severity: 'warn',
      sentence: 'Unexpected first paragraph of {sentences} sentences, expected at most {most}',
      fix: 'Keep the answer in the first paragraph, and move the rest below a heading.',
    },
    'off-topic': {
      severity: 'warn',
      sentence: 'Unexpected first paragraph without a word of the title “{title}”, expected one at least',
      fix: 'Say in the first paragraph what the title promises, with the same word for it.',
    },
  },
  options: OPTIONS,
  good: [
    { locale: 'en', frontmatter: { title: 'When your card arrives' }, body: 'Your card comes by post in five days.' },
    { locale: 'nb', frontmatter: { title: 'Når kommer kortet' }, body: 'Bankkortet er i posten etter tre dager.' },
    { locale: 'sv', frontmatter: { title: 'När betalningen nekas' }, body: 'En nekad kortbetalning dras aldrig.' },
    { locale: 'en', frontmatter: { title: 'Your card' }, body: '{/* for editors */}\n\nYour card comes by post.' },
    { locale: 'da', frontmatter: { title: 'Valutakurs og gebyr' }, body: 'Kursen er markedets, uden tillæg.' },
  ],
  bad: [
    { locale: 'en', body: '## Fees\n\nThere are none.', gives: 'no-lead' },
    { locale: 'en', frontmatter: { title: 'When your card arrives' }, body: 'Welcome to us.', gives: 'off-topic' },
    { locale: 'nb', body: `Kortet ${'kommer snart '.repeat(31)}.`, gives: 'words' },
    { locale: 'sv', body: 'Kortet kom. Det gick bra. Det är blått. Det är ditt.', gives: 'sentences' },
    { locale: 'da', frontmatter: { title: 'Aktivér kortet' }, body: 'Velkommen til os.', gives: 'off-topic' },
  ],
  check({ article, parts, sentences }, options) {
    const first = parts.find(({ node, parent }) => parent?.type === 'root' && isSaid(node))?.node;
    const { title, locale } = article;
    if (first?.type !== 'paragraph' || !article.lead) {
      const found = first?.type === 'heading' ? 'heading' : first ? 'block' : 'end';
      return [{ message: 'no-lead', args: { found }, ...(first ? positionOf(first) : { line: 1, column: 1 }) }];
    }
    const findings: Finding<Message>[] = [];
    const place = positionOf(first);
    const lead = sentences.filter(({ block }) => block === sentences[0]?.block);
    const words = lead.flatMap((sentence) => sentence.words);
    if (words.length > options.words)
      findings.push({ message: 'words', args: { words: words.length, most: options.words }, ...place });
    if (lead.length > options.sentences)
      findings.push({ message: 'sentences', args: { sentences: lead.length, most: options.sentences }, ...place });
    if (!shareStem(title, words, locale)) findings.push({ message: 'off-topic', args: { title }, ...place });
    return findings;
  },
});
