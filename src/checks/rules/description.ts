import { z } from 'zod';
import { frontmatterPosition } from '../../library/read-article.ts';
import { isBlank } from '../language/blank.ts';
import { repeatedIn } from '../language/duplicates.ts';
import { type FileFinding, libraryRule } from '../rule.ts';

const OPTIONS = z.strictObject({
  fewest: z.int().positive().default(70).describe('The fewest characters of a description.'),
  most: z.int().positive().default(160).describe('The most characters of a description.'),
});

type Message = 'missing' | 'twice' | 'length';

const SOUND = 'Freeze the card in the app first, then report it. See what we do, and when you have your new card.';

export const description = libraryRule<Message, z.output<typeof OPTIONS>>({
  id: 'description',
  group: 'optimised',
  contract: 'An article has a description of its own in its language, of 70 to 160 characters.',
  why: 'It stands below the title in search results and in shared links: the reason to open the article, or not to.',
  sources: [
    'https://developers.google.com/search/docs/appearance/snippet (sets no length)',
    'https://www.gov.uk/guidance/content-design/writing-for-gov-uk (160 characters)',
  ],
  messages: {
    missing: {
      severity: 'error',
      sentence: 'Unexpected description “{description}”, expected words',
      fix: 'Say in one or two sentences what the reader learns.',
    },
    twice: {
      severity: 'error',
      sentence: 'Unexpected description, which {other} has too, expected one of its own',
      fix: 'Say what the reader learns in this article and not in the other.',
    },
    length: {
      severity: 'warn',
      sentence: 'Unexpected description of {characters} characters, expected {fewest} to {most}',
      fix: 'Say in one or two sentences what the reader learns.',
    },
  },
  options: OPTIONS,
  good: [
    {
      locale: 'en',
      frontmatter: { description: SOUND },
      besides: [{ locale: 'da', frontmatter: { description: SOUND } }],
    },
  ],
  bad: [
    { locale: 'en', frontmatter: { description: '…' }, gives: 'missing' },
    {
      locale: 'en',
      frontmatter: { description: SOUND },
      besides: [{ locale: 'en', frontmatter: { description: SOUND } }],
      gives: 'twice',
    },
    { locale: 'nb', frontmatter: { description: 'Slik sperrer du kortet.' }, gives: 'length' },
    { locale: 'sv', frontmatter: { description: 'Så spärrar du kortet i appen. '.repeat(6) }, gives: 'length' },
  ],
  reads: ['description'],
  check({ articles }, _now, { fewest, most }) {
    const findings: FileFinding<Message>[] = repeatedIn(articles, 'description').map(([article, other]) => ({
      message: 'twice',
      file: article.file,
      args: { other: other.file },
      ...frontmatterPosition(article, ['description']),
    }));
    for (const article of articles) {
      const { description, file } = article;
      const characters = [...description].length;
      const finding: Pick<FileFinding<Message>, 'message' | 'args'> | undefined = isBlank(description)
        ? { message: 'missing', args: { description } }
        : characters < fewest || characters > most
          ? { message: 'length', args: { characters, fewest, most } }
          : undefined;
      if (finding) findings.push({ ...finding, file, ...frontmatterPosition(article, ['description']) });
    }
    return findings;
  },
});
