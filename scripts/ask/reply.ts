import type { Answer } from '../../src/answers/answers.ts';
import { catalogOf } from '../../src/model/catalog.ts';
import type { Library } from '../../src/model/library.ts';
import type { Locale } from '../../src/model/locale.ts';
import { composeReply } from '../../src/replies/compose-reply.ts';
import { draftReply } from '../../src/replies/draft-reply.ts';
import type { Reply } from '../../src/replies/reply.ts';

/** The formats in which `ask` writes, and what of a reply each stands for; `json` holds them all. */
export const FORMATS = ['text', 'html', 'md', 'json'] as const;
export type AskFormat = (typeof FORMATS)[number];

/** The format that was asked for. Throws with what there is where it is none of them. */
export function formatFrom(value: string): AskFormat {
  const format = FORMATS.find((known) => known === value);
  if (format) return format;
  throw new Error(`Unexpected --format “${value}”, expected one of ${FORMATS.join(', ')}.`);
}

/** The reply with the article that answers, as the support page composes it; `agent` is who signs it. */
export function replyWith(
  answer: Answer | undefined,
  locale: Locale,
  library: Library,
  agent: string | undefined,
): Reply | undefined {
  const article = answer && catalogOf(library).article(answer.article.id, locale);
  return article && composeReply(draftReply(article, library), { agent });
}

/** A reply in one of the formats. */
export function writeReply(reply: Reply, format: Exclude<AskFormat, 'json'>): string {
  return format === 'md' ? reply.markdown : reply[format];
}
