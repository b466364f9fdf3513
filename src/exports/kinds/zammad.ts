import { z } from 'zod';
import type { ExportSource } from '../export-kind.ts';
import { exportKind } from '../export-kind.ts';
import { nameOf } from '../name-of.ts';
import { tagsOf } from './articles.ts';

/** What the columns of Zammad's table hold. */
const MOST = { name: 250, keywords: 500 };

/** Zammad takes these for the border between two values. */
const BORDER = /~~~/g;

/** Replies as text modules of Zammad. */
export const zammad = exportKind({
  name: 'zammad',
  title: 'Zammad text modules',
  summary: 'Import it under Manage > Text modules; the name tells modules apart.',
  formats: ['csv'],
  list: 'text_modules',
  tellsLocale: false,
  hasBody: false,
  shape: {
    from: 'https://github.com/zammad/zammad/blob/develop/app/models/concerns/can_csv_import.rb',
    read: '2026-11-22',
  },
  item: z.strictObject({
    name: z.string().min(1).max(MOST.name).describe('The name of the text module.'),
    content: z.string().min(1).describe('The reply in HTML.'),
    keywords: z.string().max(MOST.keywords).describe('What one types after :: to find it.'),
  }),
  itemOf: (source) => ({
    name: nameOf(source).slice(0, MOST.name),
    content: source.reply.html.replace(BORDER, '~\u2060~~'),
    keywords: keywordsOf(source),
  }),
});

/** Words as many as there is room for. */
function keywordsOf({ article, library, reply }: ExportSource): string {
  let keywords = reply.shortcut;
  for (const tag of tagsOf(article, library))
    if (keywords.length + 1 + tag.length <= MOST.keywords) keywords += ` ${tag}`;
  return keywords;
}
