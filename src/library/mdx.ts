import type { Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Heading, Link } from '../model/library.ts';
import type { Position } from '../model/problem.ts';
import { createAnchors } from '../model/slug.ts';
import { countWords } from './words.ts';

/** A node of an article's tree: mdast, with the nodes of MDX among them. */
export type MdxNode = Nodes | MdxJsxNode | MdxCodeNode;

export interface MdxJsxNode {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: MdxAttribute[];
  children: MdxNode[];
  position?: Nodes['position'];
}

export type MdxAttribute =
  | { type: 'mdxJsxAttribute'; name: string; value: string | null | { type: string; value: string } }
  | { type: 'mdxJsxExpressionAttribute'; value: string };

export interface MdxCodeNode {
  type: 'mdxFlowExpression' | 'mdxTextExpression' | 'mdxjsEsm';
  value: string;
  position?: Nodes['position'];
}

export class MdxSyntaxError extends Error {
  readonly position: Position;
  constructor(message: string, position: Position) {
    super(message);
    this.name = 'MdxSyntaxError';
    this.position = position;
  }
}

/** The options of both parses: the one that is checked and the one that is rendered. */
export const PARSE_FEATURES = { smartPunctuation: false, gfm: true, frontmatter: true } as const;

let last: { source: string; tree: Root } | undefined;

/**
 * Parses an article, frontmatter and all, so that positions are those of the file. Whoever comes next with the
 * same text gets the same tree, so nobody may change it. Throws an MdxSyntaxError where the text is not MDX.
 */
export function parseMdx(source: string): Root {
  if (last?.source !== source) last = { source, tree: parse(source) };
  return last.tree;
}

function parse(source: string): Root {
  try {
    return mdxToMdast(source, { features: PARSE_FEATURES }) as Root;
  } catch (error) {
    throw syntaxError(error);
  }
}

/** The parser says `3:1: what it found (internal-code)`. */
function syntaxError(error: unknown): MdxSyntaxError {
  const message = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):(\d+):\s*([\s\S]*?)(?:\s*\([a-z-]+:[a-z-]+\))?$/.exec(message);
  if (!match) return new MdxSyntaxError(message, { line: 1, column: 1 });
  return new MdxSyntaxError(match[3] ?? message, { line: Number(match[1]), column: Number(match[2]) });
}

export function isJsx(node: MdxNode): node is MdxJsxNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

export function isCode(node: MdxNode): node is MdxCodeNode {
  return node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression' || node.type === 'mdxjsEsm';
}

/** Whether an expression is but a comment, as in `{/* … *\/}`. */
export function isComment(node: MdxCodeNode): boolean {
  return node.type !== 'mdxjsEsm' && /^(?:\s|\/\*(?:(?!\*\/)[\s\S])*\*\/|\/\/[^\n]*(?:\n|$))*$/.test(node.value);
}

/** Whether a block of an article is for its readers: neither frontmatter nor a comment. */
export function isSaid(node: MdxNode): boolean {
  return node.type !== 'yaml' && !(isCode(node) && isComment(node));
}

export function childrenOf(node: MdxNode): readonly MdxNode[] {
  return 'children' in node ? (node.children as MdxNode[]) : [];
}

/** No help article is nested like this; one that is would overflow whoever follows it down. */
const DEEPEST = 100;

/**
 * Visits every node from the top down, in the order of the text. Return `false` to pass over what is inside.
 * Throws an MdxSyntaxError where the text is nested deeper than anybody could read.
 */
export function walk(node: MdxNode, visit: (node: MdxNode, parents: readonly MdxNode[]) => boolean | void): void {
  const parents: MdxNode[] = [];
  const step = (current: MdxNode): void => {
    if (parents.length > DEEPEST)
      throw new MdxSyntaxError(`Nesting deeper than ${DEEPEST} levels, expected a text to read`, positionOf(current));
    if (visit(current, parents) === false) return;
    parents.push(current);
    for (const child of childrenOf(current)) step(child);
    parents.pop();
  };
  step(node);
}

export function positionOf(node: MdxNode): Position {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** The value of a component's prop, where it is a plain text. */
export function propOf(node: MdxJsxNode, name: string): string | undefined {
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name && typeof attribute.value === 'string') {
      return attribute.value;
    }
  }
  return undefined;
}

/** The words of a node as a reader meets them, without marks; block elements are apart by a space. */
export function textOf(node: MdxNode): string {
  let text = '';
  walk(node, (current) => {
    if (current.type === 'text' || current.type === 'inlineCode') text += current.value;
    else if (current.type === 'break') text += ' ';
    else if (current.type === 'yaml' || isCode(current)) return false;
    else if (BLOCKS.has(current.type) && text && !text.endsWith(' ')) text += ' ';
    return undefined;
  });
  return text.trim();
}

/**
 * The same text, apart from the one that it was cut from: V8 keeps all of an article’s text for as long as a part of it
 * is kept.
 */
export function ownText(text: string): string {
  return ` ${text}`.slice(1);
}

const BLOCKS = new Set([
  'paragraph',
  'heading',
  'list',
  'listItem',
  'tableRow',
  'tableCell',
  'blockquote',
  'mdxJsxFlowElement',
]);

/** Props whose text a reader reads. */
const READABLE_PROPS = ['title', 'label', 'alt', 'caption', 'time', 'result'];

export interface MdxFacts {
  headings: Heading[];
  links: Link[];
  words: number;
  lead: string;
  hasCode: boolean;
}

/** The permanent anchors that stand inside a node, in the order of the text. */
export function anchorsIn(node: MdxNode): string[] {
  const ids: string[] = [];
  walk(node, (current) => {
    if (isJsx(current)) ids.push(...anchorAt(current));
  });
  return ids;
}

/** The permanent anchor that a component is, if it is one. */
function anchorAt(node: MdxJsxNode): string[] {
  const id = node.name === 'Anchor' ? propOf(node, 'id') : undefined;
  return id ? [id] : [];
}

/** What the rest of the product wants to know of an article without parsing it again. */
export function factsOf(tree: Root): MdxFacts {
  const facts: MdxFacts = { headings: [], links: [], words: 0, lead: '', hasCode: false };
  const headings: Nodes[] = [];
  const declared: string[] = [];
  const link = (href: string, text: string, node: MdxNode) =>
    facts.links.push({ href: ownText(href), text: ownText(text), ...positionOf(node) });
  walk(tree, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      facts.words += countWords(node.value);
    } else if (node.type === 'heading') {
      headings.push(node);
    } else if (node.type === 'link') {
      link(node.url, textOf(node), node);
    } else if (node.type === 'definition') {
      link(node.url, node.label ?? node.identifier, node);
    } else if (isCode(node)) {
      if (!isComment(node)) facts.hasCode = true;
    } else if (isJsx(node)) {
      for (const name of READABLE_PROPS) facts.words += countWords(propOf(node, name) ?? '');
      declared.push(...anchorAt(node));
      const href = node.name === 'Cta' ? propOf(node, 'href') : undefined;
      if (href !== undefined) link(href, textOf(node), node);
    }
  });
  facts.headings = headingsOf(headings, declared);
  const first = tree.children.find((node) => isSaid(node));
  if (first?.type === 'paragraph') facts.lead = ownText(textOf(first));
  return facts;
}

/** The headings of a text with their anchors; `declared` are the permanent ones of the whole text. */
function headingsOf(nodes: readonly Nodes[], declared: readonly string[]): Heading[] {
  const anchor = createAnchors(declared);
  return nodes.flatMap((node) => {
    if (node.type !== 'heading') return [];
    const text = ownText(textOf(node));
    const [own = anchor(text), ...otherAnchors] = declared.length > 0 ? anchorsIn(node) : [];
    const others = otherAnchors.length > 0 && { otherAnchors };
    return [{ depth: node.depth, text, anchor: own, ...others, ...positionOf(node) }];
  });
}
