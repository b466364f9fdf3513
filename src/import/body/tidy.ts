import type { Parents, PhrasingContent, RootContent } from 'mdast';
import { isParent, replaceNodes } from './tree.ts';

const MARKS = new Set(['strong', 'emphasis', 'delete']);
const MUST_HOLD_SOMETHING = new Set([
  'paragraph',
  'list',
  'listItem',
  'blockquote',
  'strong',
  'emphasis',
  'delete',
  'heading',
]);
/** Components that must hold something. */
const BOXES = new Set(['Callout', 'Tab', 'Tabs', 'Steps']);

/**
 * Leaves a tree as a person would have written it: nothing empty, marks around words and not around spaces, two marks of
 * one kind joined, no line breaks at the ends of blocks.
 */
export function tidy(tree: Parents): void {
  replaceNodes(tree, (node): RootContent[] | undefined => {
    if (MARKS.has(node.type)) return withoutOuterSpace(node as Parents & PhrasingContent);
    if (node.type === 'mdxJsxFlowElement' && BOXES.has(node.name ?? '') && node.children.length === 0) return [];
    if (node.type === 'table' || node.type === 'tableRow' || node.type === 'tableCell') {
      if (node.type === 'tableCell') trimEnds(node);
      return undefined;
    }
    if (!isParent(node)) return node.type === 'text' && node.value === '' ? [] : undefined;
    joinMarks(node);
    if (node.type === 'paragraph' || node.type === 'heading') trimEnds(node);
    return MUST_HOLD_SOMETHING.has(node.type) && node.children.length === 0 ? [] : undefined;
  });
  dropStrayBreaks(tree);
}

/** `**word **` is no mark to Markdown: spaces and breaks go out of it. */
function withoutOuterSpace(mark: Parents & PhrasingContent): RootContent[] | undefined {
  const children = mark.children as PhrasingContent[];
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  while (children[0]?.type === 'break') before.push(children.shift() as PhrasingContent);
  while (children.at(-1)?.type === 'break') after.unshift(children.pop() as PhrasingContent);
  const first = children[0];
  if (first?.type === 'text') {
    const space = /^\s+/.exec(first.value)?.[0];
    if (space) {
      before.push({ type: 'text', value: ' ' });
      first.value = first.value.slice(space.length);
      if (!first.value) children.shift();
    }
  }
  const last = children.at(-1);
  if (last?.type === 'text') {
    const space = /\s+$/.exec(last.value)?.[0];
    if (space) {
      after.unshift({ type: 'text', value: ' ' });
      last.value = last.value.slice(0, -space.length);
      if (!last.value) children.pop();
    }
  }
  if (children.length === 0) return [...before, ...after];
  return before.length + after.length > 0 ? [...before, mark, ...after] : undefined;
}

function joinMarks(parent: Parents): void {
  const joined: RootContent[] = [];
  for (const child of parent.children as RootContent[]) {
    const last = joined.at(-1);
    if (last?.type === 'text' && child.type === 'text')
      joined[joined.length - 1] = { ...last, value: last.value + child.value };
    else if (last && MARKS.has(child.type) && last.type === child.type && 'children' in last && 'children' in child)
      (last.children as RootContent[]).push(...(child.children as RootContent[]));
    else joined.push(child);
  }
  parent.children = joined as never;
}

function trimEnds(block: Parents): void {
  const children = block.children as PhrasingContent[];
  while (isBlank(children[0])) children.shift();
  while (isBlank(children.at(-1))) children.pop();
  const first = children[0];
  if (first?.type === 'text') children[0] = { ...first, value: first.value.trimStart() };
  const last = children.at(-1);
  if (last?.type === 'text') children[children.length - 1] = { ...last, value: last.value.trimEnd() };
}

function isBlank(node: PhrasingContent | undefined): boolean {
  return node?.type === 'break' || (node?.type === 'text' && !node.value.trim());
}

/** A heading or a cell has one line. */
function dropStrayBreaks(tree: Parents): void {
  replaceNodes(tree, (node, parent) => {
    if (node.type !== 'break') return undefined;
    return parent.type === 'heading' || parent.type === 'tableCell' ? [{ type: 'text', value: ' ' }] : undefined;
  });
}
