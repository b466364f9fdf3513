import { stringify } from 'yaml';
import type { Example, ExampleArticle } from '../../src/checks/rule.ts';
import { digestOf } from '../../src/library/cache.ts';
import { readArticleContent, toArticle } from '../../src/library/read-article.ts';
import type { Article, Library } from '../../src/model/library.ts';
import type { Stage } from '../../src/model/schemas/journey.ts';

const STAGE: Omit<Stage, 'id' | 'name' | 'kinds'> = {
  description: 'A stage.',
  requires: [],
  minimum: 1,
  goals: [],
  referrals: false,
  translations: [],
  touchpoints: [],
};
const STAGES: Stage[] = [
  { ...STAGE, id: 'use', name: 'Every day', kinds: ['how-to'], goals: ['fewer-contacts'] },
  {
    ...STAGE,
    id: 'recover',
    name: 'When something goes wrong',
    kinds: ['troubleshooting', 'answer'],
    touchpoints: [{ id: 'lost-card', name: 'The card is gone', feeling: 'pain' }],
  },
];

/** The smallest sound help centre around an example of a rule. */
export function exampleLibrary(example: Example): Library {
  const given = [example, ...(example.besides ?? [])];
  const locales = [...new Set(given.map(({ locale }) => locale))];
  return {
    dir: '/nowhere',
    site: {
      name: 'Help',
      organization: 'Example',
      tagline: 'Answers.',
      url: 'https://help.example.org',
      locales,
      contact: { email: 'help@example.org' },
      share: [],
      theme: {},
      articlesWithCode: false,
      replies: {},
      exports: [],
      variables: { phone: '08 00' },
      sales: [],
      warningBudget: 5,
      rules: {},
      overrides: [],
      customRules: [],
      remarkLint: {},
      ...example.site,
    },
    journey: {
      personas: [
        { id: 'everyday', name: 'Everyday', description: 'Every day.' },
        { id: 'traveller', name: 'Traveller', description: 'Abroad.' },
      ],
      stages: STAGES,
    },
    goals: [
      {
        id: 'fewer-contacts',
        name: 'Fewer contacts',
        type: 'fewer-contacts',
        metric: 'Contacts',
        contactReasons: ['The card is gone'],
        owner: 'ada',
      },
      {
        id: 'informed-choice',
        name: 'Informed choice',
        type: 'leads',
        metric: 'Kept',
        target: '9 of 10',
        owner: 'ada',
      },
    ],
    people: [
      { id: 'ada', name: 'Ada', role: 'Editor' },
      { id: 'bo', name: 'Bo', role: 'Adviser' },
    ],
    waivers: [],
    terms: {},
    intents: {},
    questions: {},
    snippets: [],
    media: new Map(),
    problems: [],
    ...example.library,
    articles: given.map(exampleArticle),
  };
}

function exampleArticle({ locale, slug, frontmatter, body }: ExampleArticle, index: number): Article {
  const file = `articles/${locale}/${slug ?? (index === 0 ? 'article' : `article-${index}`)}.mdx`;
  const fields = {
    id: index === 0 ? 'a' : `a${index}`,
    title: `Lost card ${index || ''}`.trim(),
    description:
      `Freeze the card in the app first, and report it then. See what we do, and by when. ${index || ''}`.trim(),
    personas: ['everyday'],
    stage: 'recover',
    kind: 'troubleshooting',
    need: { as: 'a customer', iNeed: `to stop my card ${index || ''}`, soThat: 'nobody uses it' },
    goal: 'fewer-contacts',
    questions: ['I lost my card', 'My card is gone', 'Somebody took my card'].map((question) => `${question} ${index}`),
    owner: 'ada',
    author: 'ada',
    reviewer: 'bo',
    reviewed: '2026-10-01',
    review: '2027-10-01',
    sources: [{ title: 'Price list', date: '2026-10-01' }],
    ...frontmatter,
  };
  const source = `---\n${stringify(fields)}---\n\n${body ?? 'Freeze the lost card in the app.'}\n`;
  const { content, problems } = readArticleContent({ file, source });
  if (!content) throw new Error(`The example is not a sound article: ${JSON.stringify(problems)}`);
  return toArticle({ file, source }, locale, digestOf(file, source), content);
}
