import { z } from 'zod';
import { frontmatterPosition } from '../../library/read-article.ts';
import { perArticle } from '../../model/per-article.ts';
import { isBlank } from '../language/blank.ts';
import { repeatedIn } from '../language/duplicates.ts';
import { titleWidth } from '../language/pixel-width.ts';
import { type FileFinding, libraryRule } from '../rule.ts';

const OPTIONS = z.strictObject({
  most: z.int().positive().default(60).describe('The most characters of a title.'),
  pixels: z.int().positive().default(580).describe('The widest that a title may be in search results.'),
});

type Message = 'missing' | 'twice' | 'long' | 'wide';

export const title = libraryRule<Message, z.output<typeof OPTIONS>>({
  id: 'title',
  group: 'optimised',
  contract: 'An article has a title of its own in its language, of at most 60 characters and 580 pixels.',
  why: 'The title is what a reader chooses by, in search results and in lists; a longer one is cut off there.',
  sources: [
    'https://developers.google.com/search/docs/appearance/title-link (sets no length)',
    'https://www.gov.uk/guidance/content-design/writing-for-gov-uk (65 characters)',
  ],
  messages: {
    missing: {
      severity: 'error',
      sentence: 'Unexpected title “{title}”, expected words',
      fix: 'Name what the customer looks for.',
    },
    twice: {
      severity: 'error',
      sentence: 'Unexpected title “{title}”, which {other} has too, expected one of its own',
      fix: 'Say in the title how the two differ, or make one article of them.',
    },
    long: {
      severity: 'warn',
      sentence: 'Unexpected title of {characters} characters, expected at most {most}',
      fix: 'Shorten it; begin with the words that customers search for.',
    },
    wide: {
      severity: 'warn',
      sentence: 'Unexpected title of about {pixels} pixels in search results, expected at most {most}',
      fix: 'Shorten it; begin with the words that customers search for.',
    },
  },
  options: OPTIONS,
  good: [
    {
      locale: 'en',
      frontmatter: { title: 'Lost card' },
      besides: [{ locale: 'nb', frontmatter: { title: 'Lost card' } }],
    },
  ],
  bad: [
    { locale: 'en', frontmatter: { title: '—' }, gives: 'missing' },
    { locale: 'en', frontmatter: { title: '[What the customer looks for]' }, gives: 'missing' },
    {
      locale: 'en',
      frontmatter: { title: 'Lost card' },
      besides: [{ locale: 'en', frontmatter: { title: 'lost  CARD' } }],
      gives: 'twice',
    },
    {
      locale: 'nb',
      frontmatter: { title: 'Dette gjør du når kortet er borte, stjålet eller glemt på en reise' },
      gives: 'long',
    },
    { locale: 'sv', frontmatter: { title: 'MITT KORT ÄR BORTTAPPAT OCH JAG KOMMER EJ IN I APPEN' }, gives: 'wide' },
  ],
  reads: [],
  check({ articles }, _now, options) {
    const findings: FileFinding<Message>[] = repeatedIn(articles, 'title').map(([article, other]) => ({
      message: 'twice',
      file: article.file,
      args: { title: article.title, other: other.file },
      ...frontmatterPosition(article, ['title']),
    }));
    for (const article of articles) {
      const { title, file } = article;
      const characters = [...title].length;
      const pixels = widthOf(article);
      const finding: Pick<FileFinding<Message>, 'message' | 'args'> | undefined = isBlank(title)
        ? { message: 'missing', args: { title } }
        : characters > options.most
          ? { message: 'long', args: { characters, most: options.most } }
          : pixels > options.pixels
            ? { message: 'wide', args: { pixels, most: options.pixels } }
            : undefined;
      if (finding) findings.push({ ...finding, file, ...frontmatterPosition(article, ['title']) });
    }
    return findings;
  },
});

const widthOf = perArticle(({ title }) => titleWidth(title));
