import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { MARKDOWN, TEXT } from './notations.ts';
import { writeBlocks } from './write-blocks.ts';

/** The same in the three ways in which other programs take a text. */
export interface Formats {
  /** Words alone. */
  text: string;
  /** Elements without scripts, styles or relative addresses. */
  html: string;
  markdown: string;
}

/** Writes elements of `portableBody` down in each format. */
export function inAllFormats(nodes: readonly ElementContent[]): Formats {
  return {
    text: writeBlocks(nodes, TEXT),
    html: toHtml({ type: 'root', children: [...nodes] }).trim(),
    markdown: writeBlocks(nodes, MARKDOWN),
  };
}
