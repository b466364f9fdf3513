/** Most texts hold none, and are passed over at a tenth of the price. */
const MARKS = /[\\`*_[\]<>~|&]/;

/** Words that Markdown shows as they are, none of them taken for a mark. */
export function escapeMarkdown(text: string): string {
  return MARKS.test(text) ? text.replace(/[\\`*_[\]<>~|]|&(?=#?\w+;)/g, '\\$&') : text;
}

/** A paragraph of escaped words that does not begin a list, a heading or a rule. */
export function escapeLineStarts(text: string): string {
  return text.replace(/^(?:\d+(?=[.)](?:\s|$))|(?=[#+=-]))/gm, '$&\\');
}

const IN_ADDRESS: Record<string, string> = { '(': '%28', ')': '%29', '<': '%3C', '>': '%3E', ' ': '%20' };

/** A link in Markdown; `text` is Markdown already. */
export function markdownLink(text: string, address: string): string {
  return `[${text}](${address.replace(/[()<> ]/g, (letter) => IN_ADDRESS[letter] ?? letter)})`;
}
