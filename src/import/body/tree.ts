import type { Root as HastRoot } from 'hast';
import type { Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
// Adds the nodes of MDX to those of mdast.
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';

/** A component on lines of its own. */
export type JsxFlow = Extract<RootContent, { type: 'mdxJsxFlowElement' }>;
/** A component within a sentence. */
export type JsxText = Extract<RootContent, { type: 'mdxJsxTextElement' }>;

export function isParent(node: Nodes): node is Parents {
  return 'children' in node;
}

export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}

/**
 * Puts what `change` gives in the place of each node, from the inside out: several nodes, none, or the node itself.
 */
export function replaceNodes(
  parent: Parents,
  change: (node: RootContent, parent: Parents) => RootContent[] | undefined,
): void {
  const children = parent.children as RootContent[];
  let changed: RootContent[] | undefined;
  for (let index = 0; index < children.length; index++) {
    const child = children[index] as RootContent;
    if (isParent(child)) replaceNodes(child, change);
    const instead = change(child, parent);
    if (instead && !changed) changed = children.slice(0, index);
    if (changed) changed.push(...(instead ?? [child]));
  }
  if (changed) parent.children = changed as never;
}

/** The words of a node, as they stand; pictures are their alternative text. */
export function plainText(node: Nodes): string {
  if ('value' in node)
    return node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' ? node.value : '';
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  return isParent(node) ? node.children.map((child) => plainText(child)).join('') : '';
}

const PHRASING = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'break',
  'html',
  'footnoteReference',
  'mdxJsxTextElement',
  'mdxTextExpression',
]);

export function isPhrasing(node: RootContent): node is PhrasingContent {
  return PHRASING.has(node.type);
}

/** Makes the lines of a text those of the file in which it begins further down. */
export function shiftLines(tree: Root | HastRoot, by: number): void {
  if (by === 0) return;
  visit(tree as Root, (node) => {
    if (!node.position) return;
    node.position.start.line += by;
    node.position.end.line += by;
  });
}
