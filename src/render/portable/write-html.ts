import type { Element, ElementContent } from 'hast';

const WITHOUT_END: ReadonlySet<string> = new Set(['br', 'hr', 'img']);

/**
 * Elements of `portableArticle` as HTML. A writer of all that HTML can hold takes four times as long, and
 * thousands of articles are written at each build.
 */
export function writeHtml(nodes: readonly ElementContent[]): string {
  let html = '';
  for (const node of nodes) {
    if (node.type === 'text') html += escapeHtml(node.value);
    else if (node.type === 'element') html += elementHtml(node);
  }
  return html;
}

/** A text as it stands in an element or in the quotes of an attribute. */
export function escapeHtml(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter) : text;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function elementHtml({ tagName, properties, children }: Element): string {
  let attributes = '';
  for (const name in properties) attributes += ` ${name}="${escapeHtml(String(properties[name]))}"`;
  const start = `<${tagName}${attributes}>`;
  return WITHOUT_END.has(tagName) ? start : `${start}${writeHtml(children)}</${tagName}>`;
}
