import { childrenOf, isJsx, type MdxNode, positionOf, propOf } from '../../library/mdx.ts';
import type { Position } from '../../model/problem.ts';
import type { MdxPart } from './parts.ts';

/** `sentence` holds running text; a `label` need not: a heading, a table cell, a title. */
export type ProseKind = 'sentence' | 'label';

/** A block of text as a reader reads it. */
export interface Prose {
  kind: ProseKind;
  /** Whether it is a heading of the text. */
  isHeading: boolean;
  text: string;
  /** The same, of the same length, with code, quotes and the texts of links blanked out: the author's own claims. */
  claims: string;
  /** Addresses that the block links to. */
  links: readonly string[];
  /** Where a character of `text` stands in the file. */
  at(offset: number): Position;
}

/** Props whose text a reader reads. */
const READABLE_PROPS = ['title', 'label', 'caption', 'time', 'result'];
const QUOTED = /“[^”]{0,300}”|«[^»]{0,300}»|»[^«]{0,300}«|„[^“”]{0,300}[“”]|”[^”]{0,300}”|"[^"]{0,300}"/g;

/** A text of one piece, such as a title in the frontmatter. */
export function proseOfText(text: string, at: () => Position): Prose {
  const normal = composed(text);
  return { kind: 'label', isHeading: false, text: normal, claims: withoutQuotes(normal), links: [], at };
}

/** The prose of a text, in the order in which it is read. What stands in a block quote is somebody else's. */
export function proseOf(parts: readonly MdxPart[]): Prose[] {
  const blocks: Prose[] = [];
  const quoted = new Set<MdxNode>();
  for (const { node, parent } of parts) {
    if (node.type === 'blockquote' || (parent && quoted.has(parent))) {
      quoted.add(node);
    } else if (node.type === 'paragraph') {
      blocks.push(blockOf(node, 'sentence'));
    } else if (node.type === 'heading' || node.type === 'tableCell') {
      blocks.push(blockOf(node, 'label'));
    } else if (isJsx(node)) {
      for (const name of READABLE_PROPS) {
        const text = propOf(node, name);
        if (text) blocks.push(proseOfText(text, () => positionOf(node)));
      }
      if (node.type === 'mdxJsxFlowElement' && childrenOf(node).some(({ type }) => type === 'text')) {
        blocks.push(blockOf(node, node.name === 'Cta' ? 'label' : 'sentence'));
      }
    }
  }
  return blocks;
}

function blockOf(block: MdxNode, kind: ProseKind): Prose {
  let text = '';
  let claims = '';
  const links: string[] = [];
  const pieces: { offset: number; node: MdxNode }[] = [];
  const read = (node: MdxNode, own: boolean): void => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      const value = composed(node.value);
      pieces.push({ offset: text.length, node });
      text += value;
      claims += own && node.type === 'text' ? value : blank(value);
    } else if (node.type === 'break') {
      text += ' ';
      claims += ' ';
    } else {
      if (node.type === 'link') links.push(node.url);
      for (const child of childrenOf(node)) read(child, own && node.type !== 'link');
    }
  };
  read(block, true);
  const at = (offset: number): Position => {
    const piece = pieces.findLast((candidate) => candidate.offset <= offset);
    if (!piece) return positionOf(block);
    const { line, column } = positionOf(piece.node);
    const before = text.slice(piece.offset, offset).split('\n');
    const last = before.at(-1)?.length ?? 0;
    return before.length === 1 ? { line, column: column + last } : { line: line + before.length - 1, column: last + 1 };
  };
  return { kind, isHeading: block.type === 'heading', text, claims: withoutQuotes(claims), links, at };
}

function withoutQuotes(text: string): string {
  return /[“”«»„"]/.test(text) ? text.replace(QUOTED, blank) : text;
}

function blank(text: string): string {
  return text.includes('\n') ? text.replace(/[^\n]/g, ' ') : ' '.repeat(text.length);
}

/** What may be another text in NFC: marks that combine, and what stands for other letters. Below them there is none. */
const MAY_COMPOSE = /[^\0-\u02ff\u2002-\u2027]/;

/** A text in NFC; to see that it is takes a third of the time of `normalize`. */
function composed(text: string): string {
  return MAY_COMPOSE.test(text) ? text.normalize('NFC') : text;
}
