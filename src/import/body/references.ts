import type { Definition, FootnoteDefinition, Parents, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Notes } from '../notes.ts';
import { lineOf, replaceNodes } from './tree.ts';

/** Writes addresses where they are used, and footnotes as a numbered list at the end. */
export function resolveReferences(tree: Parents, notes: Notes): void {
  const definitions = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  visit(tree, (node) => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if (node.type === 'footnoteDefinition') footnotes.set(node.identifier, node);
  });
  const order: FootnoteDefinition[] = [];
  const numberOf = (footnote: FootnoteDefinition): number => {
    if (!order.includes(footnote)) order.push(footnote);
    return order.indexOf(footnote) + 1;
  };
  const changes = (node: RootContent): RootContent[] | undefined => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') return [];
    if (node.type === 'footnoteReference') {
      const footnote = footnotes.get(node.identifier);
      if (!footnote) return [{ type: 'text', value: `[^${node.label ?? node.identifier}]` }];
      return [{ type: 'text', value: ` [${numberOf(footnote)}]` }];
    }
    if (node.type === 'linkReference') {
      const { url, title } = definitions.get(node.identifier) ?? { url: '', title: null };
      return [
        {
          type: 'link',
          url,
          title: title ?? null,
          children: node.children,
          ...(node.position && { position: node.position }),
        },
      ];
    }
    if (node.type === 'imageReference') {
      const { url, title } = definitions.get(node.identifier) ?? { url: '', title: null };
      return [
        {
          type: 'image',
          url,
          title: title ?? null,
          alt: node.alt ?? null,
          ...(node.position && { position: node.position }),
        },
      ];
    }
    return undefined;
  };
  const hasReferences = definitions.size > 0 || footnotes.size > 0;
  if (!hasReferences) return;
  replaceNodes(tree, changes);
  if (footnotes.size === 0) return;
  // Those that nothing refers to are words too.
  for (const footnote of footnotes.values()) numberOf(footnote);
  for (const footnote of order) {
    replaceNodes(footnote, changes);
    notes.change('footnote', lineOf(footnote), footnote.label ?? footnote.identifier);
  }
  const items = order.map(({ children }) => ({ type: 'listItem', spread: false, children }) as const);
  (tree.children as RootContent[]).push({ type: 'list', ordered: true, start: 1, spread: false, children: items });
}
