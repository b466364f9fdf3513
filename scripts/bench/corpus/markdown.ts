import { type Block, titleAt } from './make-corpus.ts';

/** How one tool writes what Markdown itself has no sign for. */
export interface Dialect {
  /** The address of the article with an index. */
  hrefOf(index: number): string;
  /** Something to do, step by step; `list` is Markdown. A plain list where there is nothing better. */
  steps?(list: string): string;
  callout(title: string, text: string): string;
}

/** A piece of an article in Markdown. */
export function markdownOf(block: Block, dialect: Dialect): string {
  switch (block.type) {
    case 'heading':
      return `## ${block.text}`;
    case 'paragraph': {
      if (!block.link) return block.text;
      const { before, to } = block.link;
      return `${block.text} ${before}[${titleAt(to)}](${dialect.hrefOf(to)}).`.trim();
    }
    case 'steps': {
      const list = block.items.map((item, index) => `${index + 1}. ${item}`).join('\n');
      return dialect.steps?.(list) ?? list;
    }
    case 'table':
      return [block.head, block.head.map(() => '---'), ...block.rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
    case 'callout':
      return dialect.callout(block.title, block.text);
  }
}
