import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast } from 'satteri';
import { PARSE_FEATURES } from '../library/mdx.ts';
import { hrefs } from '../model/hrefs.ts';
import type { Library, MdxSource } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import { resolveHref } from '../model/resolve-href.ts';
import { createAnchors } from '../model/slug.ts';
import { type ComponentName, declarationOf } from '../model/vocabulary.ts';
import { alignmentOf } from './alignment.ts';

/** A piece of a page: HTML as it is, or a component of the vocabulary with what stands inside it. */
export type Segment = string | ComponentSegment;

export interface ComponentSegment {
  component: ComponentName;
  props: Record<string, string>;
  children: Segment[];
}

export interface JsxElement {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: { type: string; name?: string; value?: unknown }[];
  children: HastNode[];
}
export type HastNode =
  | RootContent
  | ElementContent
  | JsxElement
  | { type: 'mdxFlowExpression' | 'mdxTextExpression' | 'mdxjsEsm' };

/**
 * The body of an article or snippet, ready to be laid out. Only the closed vocabulary is rendered:
 * the gate refuses anything else, and what slips past it comes out as nothing, never as code.
 */
export function renderBody(source: MdxSource, locale: Locale, library: Library): Segment[] {
  return segmentsOf(bodyTree(source, library), locale, library);
}

/** The same from a tree that `bodyTree` has read. It changes the tree, so whoever reads it too comes first. */
export function segmentsOf(tree: HastNode[], locale: Locale, library: Library): Segment[] {
  resolveLinks(tree, (href) => resolveHref(href, locale, library));
  const segments: Segment[] = [];
  for (const node of tree) append(segments, node);
  return segments;
}

/** The tree of an article or snippet: components and links as they were written, headings with their anchors. */
export function bodyTree({ source }: MdxSource, library: Library): HastNode[] {
  const tree = mdxToHast(source, { features: PARSE_FEATURES, position: false }) as Root;
  const declared = anchorsOf(tree.children).map(({ props }) => props['id'] ?? '');
  prepare(tree.children, { library, anchor: createAnchors(declared) });
  return tree.children;
}

interface Context {
  library: Library;
  anchor: (text: string) => string;
}

function resolveLinks(nodes: HastNode[], addressOf: (href: string) => string): void {
  for (const node of nodes) {
    if (node.type === 'element' && node.tagName === 'a' && typeof node.properties['href'] === 'string')
      node.properties['href'] = addressOf(node.properties['href']);
    if ('children' in node) resolveLinks(node.children as HastNode[], addressOf);
  }
}

/** Gives headings their anchors and pictures their addresses; from the top down, in place. */
function prepare(nodes: HastNode[], context: Context): void {
  for (const node of nodes) {
    if (node.type === 'element') prepareElement(node, context);
    if ('children' in node) prepare(node.children as HastNode[], context);
  }
}

function prepareElement(element: Element, { library, anchor }: Context): void {
  const { tagName, properties } = element;
  if (/^h[1-6]$/.test(tagName)) prepareHeading(element, anchor);
  else if (tagName === 'th' || tagName === 'td') {
    const alignment = alignmentOf(element);
    if (alignment) Object.assign(properties, { style: undefined, className: [alignment] });
  } else if (tagName === 'img' && typeof properties['src'] === 'string') {
    const media = library.media.get(properties['src']);
    if (media)
      Object.assign(properties, {
        src: hrefs.media(media.name),
        width: media.width,
        height: media.height,
        loading: 'lazy',
      });
  }
}

/** A heading has its first permanent anchor as its id, where it has one; further ones stay inside it. */
function prepareHeading(heading: Element, anchor: Context['anchor']): void {
  const nodes = heading.children as HastNode[];
  const at = nodes.findIndex(isAnchor);
  const own = nodes[at];
  heading.properties['id'] = (own && isJsx(own) && componentOf(own)?.props['id']) || anchor(plainText(heading));
  if (at >= 0) nodes.splice(at, 1);
}

function isAnchor(node: HastNode): boolean {
  return isJsx(node) && node.name === 'Anchor';
}

/** The permanent anchors among some nodes and all that is in them. */
function anchorsOf(nodes: readonly HastNode[]): ComponentSegment[] {
  return nodes.flatMap((node) => {
    const own = isJsx(node) && isAnchor(node) ? componentOf(node) : undefined;
    if (own) return [own];
    return 'children' in node ? anchorsOf(node.children as HastNode[]) : [];
  });
}

/** The text of an element, without the runs of white space that its source may hold. */
function plainText(node: HastNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? (node.children as HastNode[]).map(plainText).join('') : '';
}

export function isJsx(node: HastNode): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function holdsJsx(node: HastNode): boolean {
  return 'children' in node && (node.children as HastNode[]).some((child) => isJsx(child) || holdsJsx(child));
}

function append(segments: Segment[], node: HastNode): void {
  if (isJsx(node)) {
    const segment = componentOf(node);
    if (segment) segments.push(segment);
  } else if (node.type === 'element' && holdsJsx(node)) {
    // Only what stands around a component is taken apart; the rest is written by the library.
    const [open = '', close = ''] = toHtml({ ...node, children: [{ type: 'text', value: '\u0000' }] }).split('\u0000');
    appendHtml(segments, open);
    for (const child of node.children) append(segments, child as HastNode);
    appendHtml(segments, close);
  } else if (node.type === 'element' || node.type === 'text') {
    appendHtml(segments, toHtml(node));
  }
}

function appendHtml(segments: Segment[], html: string): void {
  const last = segments.length - 1;
  if (typeof segments[last] === 'string') segments[last] += html;
  else segments.push(html);
}

function componentOf(node: JsxElement): ComponentSegment | undefined {
  if (!node.name || !declarationOf(node.name)) return undefined;
  const props: Record<string, string> = {};
  for (const { type, name, value } of node.attributes) {
    if (type === 'mdxJsxAttribute' && name && typeof value === 'string') props[name] = value;
  }
  const children: Segment[] = [];
  for (const child of node.children) append(children, child);
  return { component: node.name as ComponentName, props, children };
}
