import type { Part } from './words/words.ts';

/** The Markdown of a part of a new article. */
export function partText({ heading, text = [], steps, items, table, contact }: Part, stuck: string): string {
  const blocks = [`## ${heading}`, ...text];
  if (steps) blocks.push('<Steps>', steps.map((step, index) => `${index + 1}. ${step}`).join('\n'), '</Steps>');
  if (items) blocks.push(items.map((item) => `- ${item}`).join('\n'));
  if (table) blocks.push(tableText(table));
  if (contact) blocks.push(stuck);
  return blocks.join('\n\n');
}

function tableText([head = [], ...rows]: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

/** A link to an article; whatever its title holds is shown as it is. */
export function linkTo({ id, title }: { id: string; title: string }): string {
  return `[${title.replace(/[\\[\]<>{}*_`]/g, '\\$&')}](/a/${id}/)`;
}
