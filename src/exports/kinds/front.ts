import { z } from 'zod';
import { exportKind } from '../export-kind.ts';
import { nameOf } from '../name-of.ts';

/** Replies as message templates of Front. */
export const front = exportKind({
  name: 'front',
  title: 'Front message templates',
  summary: 'Send each to `/message_templates`, or to those of a team; the name tells them apart.',
  formats: ['json'],
  list: 'templates',
  tellsLocale: false,
  hasBody: false,
  shape: { from: 'https://dev.frontapp.com/reference-link/message-templates', read: '2026-11-22' },
  item: z.strictObject({
    name: z.string().min(1).describe('The name of the template.'),
    subject: z.string().min(1).describe('The subject of a message that begins with it.'),
    body: z.string().min(1).describe('The reply in HTML.'),
  }),
  itemOf: (source) => ({ name: nameOf(source), subject: source.article.title, body: source.reply.html }),
});
