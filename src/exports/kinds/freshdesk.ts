import { z } from 'zod';
import { exportKind } from '../export-kind.ts';
import { nameOf } from '../name-of.ts';

/** Replies as canned responses of Freshdesk. */
export const freshdesk = exportKind({
  name: 'freshdesk',
  title: 'Freshdesk canned responses',
  summary:
    'Add `folder_id` and `visibility`, and send each to `/api/v2/canned_responses`; titles are unique in a folder.',
  formats: ['json'],
  list: 'canned_responses',
  tellsLocale: false,
  hasBody: false,
  // Freshdesk's own reference could not be read; the fields are those that its users' programs send.
  shape: { from: 'the design of Waypost' },
  item: z.strictObject({
    title: z.string().min(1).describe('The title of the canned response.'),
    content_html: z.string().min(1).describe('The reply in HTML.'),
  }),
  itemOf: (source) => ({ title: nameOf(source), content_html: source.reply.html }),
});
