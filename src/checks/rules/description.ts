import { frontmatterPosition } from '../../library/read-article.ts';
import { isBlank } from '../language/blank.ts';
import { repeatedIn } from '../language/duplicates.ts';
import { type FileFinding, libraryRule } from '../rule.ts';

const FEWEST_CHARACTERS = 70;
const MOST_CHARACTERS = 160;

type Message = 'missing' | 'twice' | 'length';

const SOUND = 'Freeze the card in the app first, then report it. See what we do, and when you have your new card.';

export const description = libraryRule<Message>({
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
  check({ articles }) {
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
        : characters < FEWEST_CHARACTERS || characters > MOST_CHARACTERS
          ? { message: 'length', args: { characters, fewest: FEWEST_CHARACTERS, most: MOST_CHARACTERS } }
          : undefined;
      if (finding) findings.push({ ...finding, file, ...frontmatterPosition(article, ['description']) });
    }
    return findings;
  },
});
