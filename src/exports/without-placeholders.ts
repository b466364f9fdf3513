import type { Formats } from '../render/portable/formats.ts';

/** What helpdesks fill in by themselves: {{ticket.id}}, {% customer %} and #{user.name}. */
const PLACEHOLDER = /[{#](?=\{)|\{(?=%)/g;

/** Joins two letters without being seen. */
const WORD_JOINER = '\u2060';

/**
 * What an article says, with nothing in it that a helpdesk would take for a placeholder of its own: it would
 * show the customer something else, or keep the reply from being sent.
 */
export function withoutPlaceholders({ text, html, markdown }: Formats): Formats {
  const apart = (words: string) => words.replace(PLACEHOLDER, `$&${WORD_JOINER}`);
  return { text: apart(text), html: apart(html), markdown: apart(markdown) };
}
