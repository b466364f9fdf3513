import type { Root } from 'mdast';
import { isJsx, type MdxJsxNode, type MdxNode, walk } from '../../library/mdx.ts';

/** A node of a text's tree. */
export interface MdxPart {
  node: MdxNode;
  parent: MdxNode | undefined;
}

/** Every node of a text from the top down, in the order in which it is read. */
export function partsOf(tree: Root): MdxPart[] {
  const parts: MdxPart[] = [];
  walk(tree, (node, parents) => {
    parts.push({ node, parent: parents.at(-1) });
  });
  return parts;
}

/** The components of one name in a text. */
export function componentsIn(parts: readonly MdxPart[], name: string): MdxJsxNode[] {
  const components: MdxJsxNode[] = [];
  for (const { node } of parts) if (isJsx(node) && node.name === name) components.push(node);
  return components;
}
