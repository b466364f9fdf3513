import { z } from 'zod';
import { exportKind } from '../export-kind.ts';

/** Replies as canned responses of Chatwoot. */
export const chatwoot = exportKind({
  name: 'chatwoot',
  title: 'Chatwoot canned responses',
  summary: 'Send each to `/api/v1/accounts/{id}/canned_responses`; no two share a `short_code`.',
  formats: ['json'],
  list: 'canned_responses',
  tellsLocale: false,
  hasBody: false,
  shape: {
    from: 'https://github.com/chatwoot/chatwoot/blob/develop/app/models/canned_response.rb',
    read: '2026-11-22',
  },
  item: z.strictObject({
    short_code: z.string().min(1).describe('What one types after / to find it; unique in an account.'),
    content: z.string().min(1).describe('The reply in Markdown.'),
  }),
  itemOf: ({ reply }) => ({ short_code: reply.shortcut, content: reply.markdown }),
});
