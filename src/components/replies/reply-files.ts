import { hrefs } from '../../model/hrefs.ts';
import type { Locale } from '../../model/locale.ts';
import type { ReplyDraft } from '../../replies/reply.ts';

const asked = new Map<string, Promise<ReplyDraft>>();

/** What a reply with an article is made of; fetched once, and again after a failure. Throws where it cannot be had. */
export function replyDraft(locale: Locale, id: string): Promise<ReplyDraft> {
  const href = hrefs.reply(locale, id);
  let draft = asked.get(href);
  if (!draft) {
    draft = fetchDraft(href);
    draft.catch(() => asked.delete(href));
    asked.set(href, draft);
  }
  return draft;
}

async function fetchDraft(href: string): Promise<ReplyDraft> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${response.status} for ${href}`);
  return response.json();
}
