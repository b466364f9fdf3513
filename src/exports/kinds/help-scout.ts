import { z } from 'zod';
import { exportKind } from '../export-kind.ts';
import { nameOf } from '../name-of.ts';

/** Replies as saved replies of Help Scout. */
export const helpScout = exportKind({
  name: 'help-scout',
  title: 'Help Scout saved replies',
  summary: 'Send each to `/v2/mailboxes/{id}/saved-replies`; the name tells them apart.',
  formats: ['json'],
  list: 'replies',
  tellsLocale: false,
  hasBody: false,
  shape: {
    from: 'https://developer.helpscout.com/mailbox-api/endpoints/mailboxes/saved_Replies/saved-replies-create',
    read: '2026-11-22',
  },
  item: z.strictObject({
    name: z.string().min(1).describe('The name of the saved reply.'),
    text: z.string().min(1).describe('The reply in HTML.'),
  }),
  itemOf: (source) => ({ name: nameOf(source), text: source.reply.html }),
});
