import { z } from 'zod';
import { absolute, hrefs } from '../../model/hrefs.ts';
import { LOCALES } from '../../model/locale.ts';
import { webAddress } from '../../model/schemas/shared.ts';
import { cutAtSentence } from '../cut-at-sentence.ts';
import { exportKind } from '../export-kind.ts';
import { externalIdOf } from '../external-id-of.ts';

/** What Zendesk keeps of a body; it cuts the rest off wherever it happens to be. */
const MOST_CHARACTERS = 10_000;

/** Articles as records that Zendesk's search finds beside its own. */
export const zendeskRecords = exportKind({
  name: 'zendesk-records',
  title: 'Zendesk external content records',
  summary:
    'Articles for the search of Zendesk. Add `source_id` and `type_id` of your account; `external_id` tells records apart.',
  formats: ['json'],
  list: 'records',
  tellsLocale: true,
  hasBody: true,
  shape: {
    from: 'https://developer.zendesk.com/api-reference/help_center/federated-search/external_content_records/',
    read: '2026-11-22',
  },
  item: z.strictObject({
    title: z.string().min(1).describe('The title of the article.'),
    body: z.string().max(MOST_CHARACTERS).describe('What it says; where that is too long, it ends with the link.'),
    url: webAddress.describe('Where the article is.'),
    external_id: z.string().min(1).describe('Names the article in its language, and never changes.'),
    locale: z.enum(LOCALES).describe('The language; it must be one that is enabled in Zendesk.'),
    created_at: z.iso.datetime().describe('As `updated_at`: articles do not tell when they were first published.'),
    updated_at: z.iso.datetime().describe('The day on which the article was last checked.'),
  }),
  itemOf({ article, library, body }) {
    const { locale, slug, reviewed } = article;
    const url = absolute(hrefs.article(locale, slug), library.site.url);
    const day = `${reviewed}T00:00:00Z`;
    return {
      title: article.title,
      body: cutAtSentence(body().text, { most: MOST_CHARACTERS, locale, ending: `\n\n${url}` }),
      url,
      external_id: externalIdOf(article),
      locale,
      created_at: day,
      updated_at: day,
    };
  },
});
