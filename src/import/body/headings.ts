import type { Heading, Parents, PhrasingContent, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { ID } from '../../model/schemas/shared.ts';
import { slugify } from '../../model/slug.ts';
import type { Notes } from '../notes.ts';
import { isParent, type JsxText, lineOf, plainText, replaceNodes } from './tree.ts';

/** What the headings of a text told. */
export interface HeadingsFound {
  /** The words of the first heading, where it was the title of the page. */
  title?: string;
  /** The anchors by which the source led to places in the text → where they are now. */
  anchors: ReadonlyMap<string, string>;
}

/**
 * Brings headings into the form of an article: the page’s title is not among them, none is of the first level, no level
 * is skipped, and what led to a heading before, leads to it still, through Anchor.
 */
export function mendHeadings(tree: Parents, notes: Notes, isLinkedTo: (fragment: string) => boolean): HeadingsFound {
  const title = takeTitle(tree);
  placeAnchors(tree);
  dropEmpty(tree);
  mendLevels(tree, notes);
  return { ...(title && { title }), anchors: settleAnchors(tree, notes, isLinkedTo) };
}

/** The title stands first, as the only heading of the first level before anything else. */
function takeTitle(tree: Parents): string | undefined {
  const children = tree.children as RootContent[];
  const index = children.findIndex((child) => plainText(child).trim() !== '' || child.type === 'paragraph');
  const first = children[index];
  if (first?.type !== 'heading' || first.depth !== 1) return undefined;
  children.splice(index, 1);
  return plainText(first).replace(/\s+/g, ' ').trim() || undefined;
}

/** An anchor outside of a heading goes to the next one, if that comes before any words. */
function placeAnchors(tree: Parents): void {
  const blocks = tree.children as RootContent[];
  let waiting: PhrasingContent[] = [];
  for (const block of blocks) {
    if (block.type === 'heading') {
      block.children.push(...waiting);
      waiting = [];
    } else if (block.type !== 'mdxJsxTextElement') {
      if (plainText(block).trim()) waiting = [];
      waiting.push(...takeAnchors(block));
    }
  }
  // Of a fragment of HTML, an anchor may stand among the blocks.
  tree.children = blocks.filter((block) => !isAnchor(block)) as never;
}

function takeAnchors(block: RootContent): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  if (isParent(block)) {
    replaceNodes(block, (node, parent) => {
      if (!isAnchor(node) || parent.type === 'heading') return undefined;
      found.push(node);
      return [];
    });
  }
  return found;
}

function isAnchor(node: RootContent): node is JsxText {
  return node.type === 'mdxJsxTextElement' && node.name === 'Anchor';
}

function dropEmpty(tree: Parents): void {
  replaceNodes(tree, (node) =>
    node.type === 'heading' && !plainText(node).trim() && !hasPicture(node) ? [] : undefined,
  );
}

function hasPicture(node: RootContent): boolean {
  let has = false;
  visit(node, 'image', () => {
    has = true;
  });
  return has;
}

function mendLevels(tree: Parents, notes: Notes): void {
  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => {
    headings.push(node);
  });
  const shift = headings.some(({ depth }) => depth === 1) ? 1 : 0;
  let before = 1;
  for (const heading of headings) {
    const wanted = Math.min(heading.depth + shift, before + 1, 6) as Heading['depth'];
    if (wanted !== heading.depth)
      notes.change('heading-level', lineOf(heading), `${heading.depth} → ${wanted}: ${plainText(heading)}`);
    heading.depth = wanted;
    before = wanted;
  }
}

/**
 * Makes the anchors of headings fit their form, each once, and puts them at the end. One that cannot stay as it was is
 * kept only where something leads to it: machines give headings names that nobody uses.
 */
function settleAnchors(tree: Parents, notes: Notes, isLinkedTo: (fragment: string) => boolean): Map<string, string> {
  const settled = new Map<string, string>();
  const taken = new Set<string>();
  visit(tree, 'heading', (heading) => {
    const anchors: JsxText[] = [];
    for (const anchor of collect(heading)) {
      const [attribute] = anchor.attributes;
      const old = attribute && 'name' in attribute && typeof attribute.value === 'string' ? attribute.value : '';
      const id = slugify(old);
      if (id !== old && !isLinkedTo(old)) continue;
      if (!ID.test(id) || taken.has(id)) {
        if (!settled.has(old)) notes.drop('anchor-lost', lineOf(heading), `#${old}`);
        continue;
      }
      taken.add(id);
      settled.set(old, id);
      anchors.push({ ...anchor, attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }] });
    }
    trimEnd(heading.children);
    for (const anchor of anchors) heading.children.push({ type: 'text', value: ' ' }, anchor);
  });
  return settled;
}

function collect(heading: Heading): JsxText[] {
  const found: JsxText[] = [];
  replaceNodes(heading, (node) => {
    if (!isAnchor(node)) return undefined;
    found.push(node);
    return [];
  });
  return found;
}

function trimEnd(children: PhrasingContent[]): void {
  const last = children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
}
