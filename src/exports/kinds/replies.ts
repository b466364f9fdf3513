import { z } from 'zod';
import { LOCALES } from '../../model/locale.ts';
import { webAddress } from '../../model/schemas/shared.ts';
import { exportKind } from '../export-kind.ts';

/** A reply for each article, for any helpdesk that takes texts. */
export const replies = exportKind({
  name: 'replies',
  title: 'Replies',
  summary: 'A reply to send a customer for each article, for any helpdesk.',
  formats: ['json', 'csv'],
  list: 'replies',
  tellsLocale: true,
  hasBody: false,
  shape: { from: 'Waypost' },
  item: z.strictObject({
    id: z.string().describe('The id of the article. With `locale` it tells replies apart, and never changes.'),
    shortcut: z.string().describe('What one types to find it.'),
    name: z.string().describe('What it is called: the title of the article.'),
    locale: z.enum(LOCALES).describe('The language that it is in.'),
    text: z.string().describe('The reply in words alone.'),
    html: z.string().describe('The same in elements without scripts or relative addresses.'),
    markdown: z.string().describe('The same in CommonMark.'),
    permalink: webAddress.describe('The link that is in it.'),
  }),
  itemOf({ article, reply: { shortcut, name, locale, text, html, markdown, permalink } }) {
    return { id: article.id, shortcut, name, locale, text, html, markdown, permalink };
  },
});
