import { escapeMarkdown, markdownLink } from '../render/portable/escape-markdown.ts';
import type { Formats } from '../render/portable/formats.ts';
import { escapeHtml } from '../render/portable/write-html.ts';
import type { Reply, ReplyDraft } from './reply.ts';

/** What makes a reply somebody's own. */
export interface ReplyChoices {
  /** Who writes; stands above the company's name. */
  agent?: string | undefined;
  /** A heading of the article, for the link to open it there. */
  anchor?: string | undefined;
}

/**
 * Writes the reply: greeting, answer, steps, link, a line that invites an answer back, and who writes.
 * Plain strings in and out, so that pages, commands and exports all send the same.
 */
export function composeReply(draft: ReplyDraft, { agent, anchor }: ReplyChoices = {}): Reply {
  const { locale, shortcut, name, answer, steps, words, organization } = draft;
  const link = new URL(draft.permalink);
  if (anchor) link.hash = anchor;
  const permalink = link.href;
  const signature = [words.closing, agent?.trim() ?? '', organization].filter(Boolean);
  const blocks: Formats[] = [
    inEachFormat([words.greeting]),
    answer,
    ...(steps ? [steps] : []),
    {
      text: `${words.link} ${permalink}`,
      html: `<p>${escapeHtml(words.link)} <a href="${escapeHtml(permalink)}">${escapeHtml(name)}</a></p>`,
      markdown: `${escapeMarkdown(words.link)} ${markdownLink(escapeMarkdown(name), permalink)}`,
    },
    inEachFormat([words.invitation]),
    inEachFormat(signature),
  ].filter(({ text }) => text);
  return {
    locale,
    shortcut,
    name,
    text: blocks.map(({ text }) => text).join('\n\n'),
    html: blocks.map(({ html }) => html).join('\n'),
    markdown: blocks.map(({ markdown }) => markdown).join('\n\n'),
    permalink,
  };
}

/** A paragraph of plain lines. */
function inEachFormat(lines: readonly string[]): Formats {
  return {
    text: lines.join('\n'),
    html: `<p>${lines.map(escapeHtml).join('<br>')}</p>`,
    markdown: lines.map(escapeMarkdown).join('\\\n'),
  };
}
