import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/** Parses MDX as @mdx-js/mdx does. */
export function parseReference(source: string): Root {
  const tree = processor.parse(source);
  unravel(tree);
  return tree;
}

/**
 * A paragraph of nothing but components and expressions is no paragraph to MDX. Its parser leaves it
 * as one, and @mdx-js/mdx takes it apart in a step of its own (`remark-mark-and-unravel`), as here.
 */
function unravel(tree: Root): void {
  visit(tree, 'paragraph', (node, index, parent) => {
    const parts = node.children.filter((child) => !(child.type === 'text' && /^\s*$/.test(child.value)));
    if (!parent || index === undefined || parts.length === 0) return;
    if (!parts.every(({ type }) => type === 'mdxJsxTextElement' || type === 'mdxTextExpression')) return;
    const flow = parts.map((part) => ({ ...part, type: part.type.replace('Text', 'Flow') }) as Nodes);
    parent.children.splice(index, 1, ...(flow as typeof parent.children));
  });
}

/** A tree as lines: one a node, with its position and all that it holds, so that a difference reads well. */
export function outline(node: Nodes, depth = 0): string[] {
  const { type, position, data: _, children = [], ...fields } = node as Nodes & { children?: Nodes[] };
  const { start, end } = position ?? {};
  // Code of an article's own is never shown, so where it ends does not matter; the two differ by a line end.
  const until = type === 'mdxjsEsm' ? '' : `-${end?.line}:${end?.column}`;
  const line = `${'  '.repeat(depth)}${type} ${start?.line}:${start?.column}${until} ${toText(fields)}`;
  return [line, ...children.flatMap((child) => outline(child, depth + 1))];
}

/** What a node holds, in one order; what is empty, and what a parser keeps for itself, is left out. */
function toText(fields: object): string {
  const sorted = Object.entries(fields).sort(([a], [b]) => a.localeCompare(b));
  return JSON.stringify(Object.fromEntries(sorted), (key, value) =>
    value === null || key === 'data' || key === 'position' ? undefined : value,
  );
}
