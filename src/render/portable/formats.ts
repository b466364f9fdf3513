import type { ElementContent } from 'hast';
import { MARKDOWN, TEXT } from './notations.ts';
import { writeBlocks } from './write-blocks.ts';
import { writeHtml } from './write-html.ts';

/** The same in the three ways in which other programs take a text. */
export interface Formats {
  /** Words alone. */
  text: string;
  /** Elements without scripts, styles or relative addresses. */
  html: string;
  markdown: string;
}

/** Writes elements of `portableArticle` down in each format. */
export function inAllFormats(nodes: readonly ElementContent[]): Formats {
  return {
    text: writeBlocks(nodes, TEXT),
    html: writeHtml(nodes).trim(),
    markdown: writeBlocks(nodes, MARKDOWN),
  };
}
