import { escapeLineStarts, escapeMarkdown, markdownLink } from './escape-markdown.ts';
import type { Notation } from './write-blocks.ts';

/** Plain text: the words alone, as somebody would read them out. A picture is its description. */
export const TEXT: Notation = {
  words: (text) => text,
  inline: ({ tagName, properties }, text) => (tagName === 'img' ? String(properties['alt'] ?? '') : text),
  lineBreak: '\n',
  paragraph: (text) => text,
  heading: (_depth, text) => text,
  bullets: ['-', '-'],
  dots: ['.', '.'],
  quote: (text) => text,
  code: (text) => text,
  table: (rows) => rows.map((cells) => cells.join('\t')).join('\n'),
  rule: '',
};

/** CommonMark, with the tables and deletions of GitHub's. */
export const MARKDOWN: Notation = {
  words: escapeMarkdown,
  inline({ tagName, properties }, text) {
    switch (tagName) {
      case 'strong':
        return wrapped(text, '**');
      case 'em':
        return wrapped(text, '*');
      case 'del':
        return wrapped(text, '~~');
      case 'code':
        return codeSpan(text);
      case 'a':
        return markdownLink(text, String(properties['href'] ?? ''));
      case 'img':
        return `!${markdownLink(escapeMarkdown(String(properties['alt'] ?? '')), String(properties['src'] ?? ''))}`;
      default:
        return text;
    }
  },
  lineBreak: '\\\n',
  paragraph: escapeLineStarts,
  heading: (depth, text) => `${'#'.repeat(depth)} ${text.replace(/\\?\n/g, ' ')}`,
  bullets: ['-', '*'],
  dots: ['.', ')'],
  quote: (text) => text.replace(/^.*$/gm, (line) => (line ? `> ${line}` : '>')),
  code(text) {
    const fence = fenceFor(text, 3);
    return `${fence}\n${text}\n${fence}`;
  },
  table(rows, alignments) {
    const [head = []] = rows;
    const line = (cells: readonly string[]) => `| ${cells.map(tableCell).join(' | ')} |`;
    return [
      line(head),
      line(head.map((_cell, column) => BORDERS[alignments[column] ?? ''] ?? '---')),
      ...rows.slice(1).map(line),
    ].join('\n');
  },
  // Three hyphens right below a paragraph would make it a heading.
  rule: '***',
};

/** On one line, and with no border of its own; what is not words, such as code, has not been escaped yet. */
function tableCell(text: string): string {
  return text.replace(/\\?\n/g, ' ').replace(/(?<!\\)\|/g, '\\|');
}

/** What stands below the head of a column, by how it is aligned. */
const BORDERS: Readonly<Record<string, string>> = { left: ':---', center: ':---:', right: '---:' };

/** Marks must touch the words that they mark; spaces go outside. */
function wrapped(text: string, mark: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return words ? `${before}${mark}${words}${mark}${after}` : text;
}

function codeSpan(text: string): string {
  const fence = fenceFor(text, 1);
  const pad = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

/** Backticks enough to stand around a text that holds some itself. */
function fenceFor(text: string, least: number): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  return '`'.repeat(Math.max(least, longest + 1));
}
