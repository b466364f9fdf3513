import { z } from 'zod';
import { exportKind } from '../export-kind.ts';
import { nameOf } from '../name-of.ts';

/** Replies as macros of Zendesk. */
export const zendeskMacros = exportKind({
  name: 'zendesk-macros',
  title: 'Zendesk macros',
  summary: 'Replies as macros. Send each as `{"macro": …}` to `/api/v2/macros`; the title tells them apart.',
  formats: ['json'],
  list: 'macros',
  tellsLocale: false,
  hasBody: false,
  shape: {
    from: 'https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/',
    read: '2026-11-22',
  },
  item: z.strictObject({
    title: z.string().min(1).describe('The title of the macro.'),
    description: z.string().describe('What the article is about.'),
    active: z.literal(true).describe('Agents are shown it.'),
    actions: z
      .array(
        z.strictObject({
          field: z.literal('comment_value_html').describe('The field of the ticket that is set: the comment.'),
          value: z.string().min(1).describe('The reply in HTML.'),
        }),
      )
      .length(1)
      .describe('What the macro does.'),
  }),
  itemOf(source) {
    return {
      title: nameOf(source),
      description: source.article.description,
      active: true as const,
      actions: [{ field: 'comment_value_html' as const, value: source.reply.html }],
    };
  },
});
