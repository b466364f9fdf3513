import type { ReplyDraft } from '../../replies/reply.ts';

/** Something that comes along to a person. */
export interface Known {
  kind: 'article' | 'heading' | 'question' | 'source';
  /** What the reader sees. */
  shown: string;
  /** What stands in the letter. */
  written: string;
}

/** No longer text from an address goes into a letter. */
const MOST_CHARACTERS = 300;

/**
 * What the address of the contact page tells, and `source`, by which the reader came. Of the article it tells but the id, and of the heading its anchor:
 * their words come from the site itself, by `fetchDraft`, since anybody can write an address.
 */
export async function knownFrom(
  query: string,
  source: string | undefined,
  fetchDraft: (id: string) => Promise<Pick<ReplyDraft, 'name' | 'permalink' | 'headings'>>,
): Promise<Known[]> {
  const params = new URLSearchParams(query);
  const id = params.get('article')?.match(/^[a-z0-9-]{1,40}$/)?.[0];
  // Without it the article is still named by its id.
  const draft = id ? await fetchDraft(id).catch(() => undefined) : undefined;
  const heading = draft?.headings.find(({ anchor }) => anchor === params.get('heading'));
  const question = params.get('q')?.replace(/\s+/g, ' ').trim().slice(0, MOST_CHARACTERS).toWellFormed();
  return [
    ...(id ? [{ kind: 'article', shown: draft?.name ?? id, written: draft ? writtenOf(draft) : id } as const] : []),
    ...(heading ? [same('heading', heading.text)] : []),
    ...(question ? [same('question', question)] : []),
    ...(source ? [same('source', source)] : []),
  ];
}

function same(kind: Known['kind'], text: string): Known {
  return { kind, shown: text, written: text };
}

/** Title and permanent link; how the link was given is told by itself. */
function writtenOf({ name, permalink }: Pick<ReplyDraft, 'name' | 'permalink'>): string {
  const link = new URL(permalink);
  link.searchParams.delete('from');
  return `${name}, ${link.href}`;
}
