import type { Nodes, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Heading, Link } from '../model/library.ts';
import type { Position } from '../model/problem.ts';
import { createAnchors } from '../model/slug.ts';

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
    else if (isBlock(current) && text && !text.endsWith(' ')) text += ' ';
    return undefined;
  });
  return text.trim();
}

function isBlock(node: MdxNode): boolean {
  return [
    'paragraph',
    'heading',
    'list',
    'listItem',
    'tableRow',
    'tableCell',
    'blockquote',
    'mdxJsxFlowElement',
  ].includes(node.type);
}

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
    const id = isJsx(current) && current.name === 'Anchor' ? propOf(current, 'id') : undefined;
    if (id) ids.push(id);
  });
  return ids;
}

/** What the rest of the product wants to know of an article without parsing it again. */
export function factsOf(tree: Root): MdxFacts {
  const anchor = createAnchors(anchorsIn(tree as MdxNode));
  const facts: MdxFacts = { headings: [], links: [], words: 0, lead: '', hasCode: false };
  walk(tree, (node) => {
    if (node.type === 'heading') {
      const text = textOf(node);
      const [own = anchor(text), ...otherAnchors] = anchorsIn(node);
      facts.headings.push({
        depth: node.depth,
        text,
        anchor: own,
        ...(otherAnchors.length > 0 && { otherAnchors }),
        ...positionOf(node),
      });
    } else if (node.type === 'link') {
      facts.links.push({ href: node.url, text: textOf(node), ...positionOf(node) });
    } else if (node.type === 'definition') {
      facts.links.push({ href: node.url, text: node.label ?? node.identifier, ...positionOf(node) });
    } else if (node.type === 'text' || node.type === 'inlineCode') {
      facts.words += countWords(node.value);
    } else if (isCode(node)) {
      if (!isComment(node)) facts.hasCode = true;
    } else if (isJsx(node)) {
      for (const name of READABLE_PROPS) facts.words += countWords(propOf(node, name) ?? '');
      const href = node.name === 'Cta' ? propOf(node, 'href') : undefined;
      if (href !== undefined) facts.links.push({ href, text: textOf(node), ...positionOf(node) });
    }
  });
  const first = tree.children.find((node) => isSaid(node));
  if (first?.type === 'paragraph') facts.lead = textOf(first);
  return facts;
}

/** Words are runs of letters and digits; `10 000` is two, `e-post` one. */
function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-’'.,:/][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
