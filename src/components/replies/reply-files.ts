import type { Locale } from '../../model/locale.ts';
import { replyHrefs } from '../../model/reply-hrefs.ts';
import type { ReplyDraft } from '../../replies/reply.ts';

const asked = new Map<string, Promise<readonly ReplyDraft[]>>();

/**
 * What a reply with an article is made of. Its file is fetched once, and again after a failure or where the article
 * is not in it: a page that has long been open may hold one that is older than the article. Throws where it cannot
 * be had.
 */
export async function replyDraft(locale: Locale, id: string): Promise<ReplyDraft> {
  const href = replyHrefs.file(locale, id);
  const file = asked.get(href) ?? fetchDrafts(href);
  asked.set(href, file);
  try {
    const draft = (await file).find((one) => one.id === id);
    if (!draft) throw new Error(`No reply with ${id} in ${href}`);
    return draft;
  } catch (error) {
    asked.delete(href);
    throw error;
  }
}

/** Asks whether the browser's own copy is still the file as it is: one from yesterday lacks the articles of today. */
async function fetchDrafts(href: string): Promise<readonly ReplyDraft[]> {
  const response = await fetch(href, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} for ${href}`);
  return response.json();
}
