import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { PERSONAS, TOUCHPOINTS } from './journey.ts';
import type { CorpusArticle } from './make-corpus.ts';
import { type Dialect, markdownOf } from './markdown.ts';

/** The language of the corpus. */
const LOCALE = 'en';

/** Writes the corpus as a content folder of Waypost; `settings` go into its `site.yaml`. */
export async function writeWaypostContent(
  corpus: readonly CorpusArticle[],
  dir: string,
  settings: object = {},
): Promise<void> {
  const articles = join(dir, 'articles', LOCALE);
  await mkdir(articles, { recursive: true });
  const records = Object.entries({
    'site.yaml': { ...SITE, ...settings },
    'journey.yaml': JOURNEY,
    'goals.yaml': GOALS,
    'people.yaml': PEOPLE,
  });
  await Promise.all(records.map(([file, data]) => writeFile(join(dir, file), stringify(data))));
  for (const article of corpus) await writeFile(join(articles, `${article.slug}.mdx`), waypostArticle(article, corpus));
}

/** Where an article lies inside the content folder. */
export function waypostFile({ slug }: CorpusArticle): string {
  return `articles/${LOCALE}/${slug}.mdx`;
}

const SITE = {
  name: 'Fjord Line Help',
  organization: 'Fjord Line',
  tagline: 'Help with your broadband, your phone and your bill.',
  url: 'https://help.fjordline.example',
  locales: [LOCALE],
  contact: { email: 'help@fjordline.example' },
};

const JOURNEY = {
  preset: 'kundereise',
  personas: PERSONAS,
  stages: Object.entries(TOUCHPOINTS).map(([id, touchpoint]) => ({ id, touchpoints: [touchpoint] })),
};

const PEOPLE = [
  { id: 'astrid-vik', name: 'Astrid Vik', role: 'Editor' },
  { id: 'nils-moe', name: 'Nils Moe', role: 'Engineer' },
];

const GOALS = [
  {
    id: 'fewer-calls',
    name: 'Fewer questions that need a person',
    type: 'fewer-contacts',
    metric: 'Calls for each 1,000 customers a month',
    target: '40 by 2027-12-31',
    contactReasons: ['Something does not work', 'What the bill says'],
    owner: 'astrid-vik',
  },
];

/** An article as a file of the articles folder. */
export function waypostArticle(article: CorpusArticle, corpus: readonly CorpusArticle[]): string {
  const { task, thing, situation } = article.subject;
  const idOf = (index: number) => corpus[index]?.id ?? '';
  const frontmatter = {
    id: article.id,
    title: article.title,
    description: article.description,
    personas: [article.persona],
    stage: article.stage,
    touchpoints: [article.touchpoint],
    kind: article.kind,
    need: {
      as: `somebody with a ${thing}`,
      iNeed: `to ${task} my ${thing} ${situation}`,
      soThat: 'everything works as it did before',
    },
    goal: 'fewer-calls',
    questions: article.questions,
    owner: 'astrid-vik',
    author: 'nils-moe',
    reviewer: 'astrid-vik',
    reviewed: '2026-10-01',
    review: '2027-09-01',
    expect: { time: 'About ten minutes', result: `Your ${thing} works, and you know what comes next` },
    sources: [{ title: 'Fjord Line price list', url: 'https://fjordline.example/prices', date: '2026-10-01' }],
    related: article.related.map(idOf),
  };
  const body = article.blocks.map((block) =>
    markdownOf(block, { ...COMPONENTS, hrefOf: (index) => `/a/${idOf(index)}/` }),
  );
  return `---\n${stringify(frontmatter)}---\n\n${body.join('\n\n')}\n`;
}

const COMPONENTS: Omit<Dialect, 'hrefOf'> = {
  steps: (list) => `<Steps>\n\n${list}\n\n</Steps>`,
  callout: (title, text) => `<Callout type="tip" title="${title}">\n\n${text}\n\n</Callout>`,
};
