/** What helpdesks fill in by themselves: {{ticket.id}}, {% customer %} and #{user.name}. */
const PLACEHOLDER = /[{#](?=\{)|\{(?=%)/g;

/** Joins two letters without being seen. */
const WORD_JOINER = '\u2060';

/**
 * Words with nothing in them that a helpdesk would take for a placeholder of its own: it would show the
 * customer something else, or keep the reply from being sent.
 */
export function withoutPlaceholders(words: string): string {
  return words.replace(PLACEHOLDER, `$&${WORD_JOINER}`);
}
