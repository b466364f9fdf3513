import { isCode, type MdxNode, parseMdx } from '../../src/library/mdx.ts';
import type { Locale } from '../../src/model/locale.ts';

/** A part of an article's body that stands by itself: a paragraph, a heading, a list, a component. */
export interface SourceBlock {
  node: MdxNode;
  /** As it stands in the file. */
  text: string;
  /** Where it begins in the file: its line, from 1, and its offset. */
  line: number;
  offset: number;
}

/** The blocks of an article's body, in order; comments are none of them. */
export function blocksOf(source: string): SourceBlock[] {
  return (parseMdx(source).children as MdxNode[]).flatMap((node) => {
    const { start, end } = node.position ?? {};
    if (node.type === 'yaml' || isCode(node) || start?.offset === undefined || end?.offset === undefined) return [];
    return [{ node, text: source.slice(start.offset, end.offset), line: start.line, offset: start.offset }];
  });
}

/** The source of a block, to stand beside its translation: a comment, which never reaches a page. */
export function besideComment(locale: Locale, text: string): string {
  return `{/* ${locale}:\n${text.replaceAll('*/', '* /')}\n*/}`;
}

const COMMENT = /^\{\/\* (?:en|nb|sv|da):\r?\n[\s\S]*?\r?\n\*\/\}(?:\r?\n)*/gm;

/** The text of a translation without the sources beside it. */
export function withoutComments(text: string): string {
  return text.replace(COMMENT, '');
}

export function hasComments(text: string): boolean {
  return withoutComments(text) !== text;
}
