import type { Element, ElementContent, Root } from 'hast';

/** Something of an HTML tree that holds others. */
export type HastParent = Root | Element;

export function isElement(node: { type: string } | undefined): node is Element {
  return node?.type === 'element';
}

export function elementOf(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** The words inside a node, as they stand. */
export function hastText(node: HastParent | ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => hastText(child as ElementContent)).join('') : '';
}

/** The classes of an element, in lower case. */
export function classesOf({ properties }: Element): string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map((name) => String(name).toLowerCase()) : [];
}

export function lineOf(node: { position?: { start: { line: number } } | undefined }): number {
  return node.position?.start.line ?? 1;
}

/** A property as a text; nothing where it is missing or empty. */
export function textProperty({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  const text = value === undefined || value === null || value === false ? '' : String(value).trim();
  return text || undefined;
}
