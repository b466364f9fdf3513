import { z } from 'zod';
import { absolute, hrefs } from '../../model/hrefs.ts';
import { webAddress } from '../../model/schemas/shared.ts';
import { exportKind } from '../export-kind.ts';
import { externalIdOf } from '../external-id-of.ts';

/** Articles as external pages of Intercom, which its assistant answers from. */
export const intercom = exportKind({
  name: 'intercom',
  title: 'Intercom external pages',
  summary:
    'English articles for Intercom, whose `locale` accepts only `en`. Add the `source_id` of your account; `external_id` tells pages apart.',
  formats: ['json'],
  list: 'pages',
  tellsLocale: true,
  hasBody: true,
  // The reference says “Always en” up to version 2.16. That of 2.17 speaks of other languages.
  locales: ['en'],
  shape: {
    from: 'https://developers.intercom.com/docs/references/2.16/rest-api/api.intercom.io/models/create_external_page_request',
    read: '2026-11-22',
  },
  item: z.strictObject({
    title: z.string().min(1).describe('The title of the article.'),
    html: z.string().min(1).describe('What it says.'),
    url: webAddress.describe('Where the article is; answers link to it.'),
    external_id: z.string().min(1).describe('Names the article in its language, and never changes.'),
    locale: z.literal('en').describe('Intercom accepts only `en`.'),
  }),
  itemOf({ article, library, body }) {
    return {
      title: article.title,
      html: body().html,
      url: absolute(hrefs.article(article.locale, article.slug), library.site.url),
      external_id: externalIdOf(article),
      locale: 'en' as const,
    };
  },
});
