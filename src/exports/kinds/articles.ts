import { z } from 'zod';
import { catalogOf } from '../../model/catalog.ts';
import { absolute, hrefs } from '../../model/hrefs.ts';
import { KINDS } from '../../model/kinds.ts';
import type { Article, Library } from '../../model/library.ts';
import { LOCALES } from '../../model/locale.ts';
import { perLibrary } from '../../model/per-library.ts';
import { date, webAddress } from '../../model/schemas/shared.ts';
import { exportKind, VERSION } from '../export-kind.ts';

/** Everything that is known of an article, for any program. */
export const articles = exportKind({
  name: 'articles',
  title: 'Articles',
  summary: 'Every article with all that is known of it, for any program.',
  formats: ['json', 'ndjson'],
  list: 'articles',
  tellsLocale: true,
  hasBody: true,
  shape: { from: 'Waypost' },
  item: z.strictObject({
    version: z.literal(VERSION).describe('The version of this shape.'),
    id: z.string().describe('Names the article for ever; its translations share it.'),
    locale: z.enum(LOCALES).describe('The language that it is in. With `id` it tells articles apart.'),
    permalink: webAddress.describe('Leads to the article in the reader’s language, for as long as the site exists.'),
    url: webAddress.describe('Where the article is now.'),
    title: z.string().describe('Plain text.'),
    summary: z.string().describe('A sentence or two of plain text.'),
    html: z.string().describe('What it says, in elements without scripts or relative addresses.'),
    markdown: z.string().describe('The same in CommonMark with the tables of GitHub.'),
    text: z.string().describe('The same in words alone.'),
    alternates: z
      .array(z.strictObject({ locale: z.enum(LOCALES), url: webAddress }))
      .describe('The article in the other languages that have it.'),
    personas: z.array(z.string()).describe('Whom it is for; the first is the one that it is written for.'),
    stage: z.string().describe('The stage of the customer journey at which it helps.'),
    kind: z.enum(KINDS).describe('What kind of article it is.'),
    tags: z.array(z.string()).describe('The touchpoints that it answers, then the intents that lead to it.'),
    questions: z.array(z.string()).describe('How customers ask for it, in their words.'),
    owner: z.string().describe('Who answers for it: an id of people.yaml.'),
    reviewed: date.describe('The day on which it was last checked.'),
    updated: date.describe('The day of its last version: that on which it was last checked.'),
  }),
  itemOf({ article, library, body }) {
    const { id, locale, slug, reviewed } = article;
    const { url } = library.site;
    return {
      version: VERSION,
      id,
      locale,
      permalink: absolute(hrefs.permalink(id), url),
      url: absolute(hrefs.article(locale, slug), url),
      title: article.title,
      summary: article.description,
      ...body(),
      alternates: catalogOf(library)
        .translations(id)
        .filter((other) => other.locale !== locale)
        .map((other) => ({ locale: other.locale, url: absolute(hrefs.article(other.locale, other.slug), url) })),
      personas: article.personas,
      stage: article.stage,
      kind: article.kind,
      tags: tagsOf(article, library),
      questions: article.questions,
      owner: article.owner,
      reviewed,
      updated: reviewed,
    };
  },
});

/** What the article is about: the touchpoints that it answers, and what customers want when they need it. */
export function tagsOf({ id, touchpoints }: Article, library: Library): string[] {
  return [...new Set([...touchpoints, ...(intentsOf(library).get(id) ?? [])])];
}

/** What customers want, by the article that answers it. */
const intentsOf = perLibrary('intents', (library): ReadonlyMap<string, readonly string[]> => {
  const intents = new Map<string, string[]>();
  for (const [intent, ids] of Object.entries(library.intents))
    for (const answer of ids) intents.set(answer, [...(intents.get(answer) ?? []), intent]);
  return intents;
});
