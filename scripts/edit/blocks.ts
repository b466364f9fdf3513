import { isDeepStrictEqual } from 'node:util';
import { childrenOf, isJsx, type MdxJsxNode, type MdxNode, parseMdx, propOf } from '../../src/library/mdx.ts';
import { type ComponentDeclaration, declarationOf } from '../../src/model/vocabulary.ts';

/** The name of a block that is no component. */
export const TEXT = 'text';

/**
 * A piece of an article's body as a form shows it: Markdown, or a component with its props. What stands inside a
 * component is in `content`, as Markdown; the Tab of Tabs are in `tabs`.
 */
export interface Block {
  /** The name of its component, or `text`. Not called `type`, which is a prop of Callout. */
  block: string;
  content?: string;
  tabs?: Block[];
  [prop: string]: string | Block[] | undefined;
}

/** A block, the text that it was read from, and the blank lines behind it. */
interface SourcedBlock {
  block: Block;
  source: string;
  gap: string;
}

/** The blocks of a body of MDX. Throws an MdxSyntaxError where it is none. */
export function blocksOf(body: string): Block[] {
  return sourcedBlocks(body).map(({ block }) => block);
}

/**
 * The body that the blocks make. Blocks that `before`, the body as it was, holds too are written as they stand there,
 * to the letter.
 */
export function bodyOf(blocks: readonly Block[], before = ''): string {
  const known = sourcedBlocks(before);
  if (
    isDeepStrictEqual(
      blocks,
      known.map(({ block }) => block),
    )
  )
    return before;
  const pieces = blocks.map((block) => {
    const at = known.findIndex((candidate) => isDeepStrictEqual(candidate.block, block));
    return at < 0 ? { source: textOfBlock(block), gap: '\n\n' } : (known.splice(at, 1)[0] as SourcedBlock);
  });
  return `${pieces
    .map(({ source, gap }) => source + (gap.includes('\n\n') ? gap : '\n\n'))
    .join('')
    .trimEnd()}\n`;
}

/** The body in blocks, in its order: every character of it is in one of them, but for blank lines at its beginning. */
function sourcedBlocks(body: string): SourcedBlock[] {
  const lines = body.split(/(?<=\n)/);
  const blocks: SourcedBlock[] = [];
  let from = 0;
  const take = (to: number, component?: MdxJsxNode) => {
    const text = lines.slice(from, to).join('');
    from = to;
    const last = blocks.at(-1);
    const above = /^(?:[ \t]*\n)*/.exec(text)?.[0] ?? '';
    if (last) last.gap += above;
    const source = text.slice(above.length).trimEnd();
    if (!source) return;
    const block = component ? componentBlock(component, source) : { block: TEXT, content: source };
    blocks.push({ block, source, gap: text.slice(above.length + source.length) });
  };
  for (const node of parseMdx(body).children as MdxNode[]) {
    const { start, end } = node.position ?? {};
    if (!isBlockComponent(node) || !start || !end || start.column !== 1) continue;
    take(start.line - 1);
    take(end.line, node);
  }
  take(lines.length);
  return blocks;
}

/** Whether a form can show a node as a component of its own; any other stays Markdown. */
function isBlockComponent(node: MdxNode): node is MdxJsxNode {
  const declaration = node.type === 'mdxJsxFlowElement' && node.name ? declarationOf(node.name) : undefined;
  if (!declaration || declaration.within) return false;
  const { attributes } = node as MdxJsxNode;
  return attributes.every(
    ({ type, ...rest }) => type === 'mdxJsxAttribute' && 'value' in rest && typeof rest.value === 'string',
  );
}

function componentBlock(node: MdxJsxNode, source: string): Block {
  const name = node.name as string;
  const { props, children } = declarationOf(name) as ComponentDeclaration;
  const block: Block = { block: name };
  for (const prop of Object.keys(props)) {
    const value = propOf(node, prop);
    if (value !== undefined) block[prop] = value;
  }
  if (name === 'Tabs') {
    const tabs = childrenOf(node).filter((child): child is MdxJsxNode => isJsx(child) && child.name === 'Tab');
    block.tabs = tabs.map((tab) => ({ ...componentBlock(tab, source), content: innerText(tab, source, node) }));
  } else if (children !== 'none') block.content = innerText(node, source, node);
  return block;
}

/** What stands between the tags of a component that `source` begins with or, of a tab, holds; as if at the margin. */
function innerText(node: MdxJsxNode, source: string, outer: MdxJsxNode): string {
  const firstLine = outer.position?.start.line ?? 1;
  const { start, end } = node.position ?? {};
  if (!start || !end) return '';
  const lines = source.split('\n').slice(start.line - firstLine, end.line - firstLine + 1);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? '').slice(0, end.column - 1);
  lines[0] = (lines[0] ?? '').slice(start.column - 1);
  const whole = lines.join('\n');
  const open = /^<[A-Za-z]+(?:\s+[\w-]+="[^"]*"|\s+[\w-]+='[^']*')*\s*>/.exec(whole)?.[0] ?? '';
  const inner = whole.slice(open.length, whole.lastIndexOf('</'));
  return withoutIndent(inner);
}

function withoutIndent(text: string): string {
  const lines = text
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
    .split('\n');
  const indents = lines.filter((line) => line.trim()).map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const indent = Math.min(...indents, 80);
  return lines.map((line) => line.slice(Math.min(indent, /^ */.exec(line)?.[0].length ?? 0))).join('\n');
}

/** A block as an editor would write it by hand. */
function textOfBlock(block: Block): string {
  const { block: name, content = '', tabs } = block;
  if (name === TEXT) return content.trim();
  const { props, children } = declarationOf(name) as ComponentDeclaration;
  const attributes = Object.keys(props).flatMap((prop) => {
    const value = block[prop];
    return typeof value === 'string' && (value !== '' || props[prop]?.required) ? [` ${prop}="${quoted(value)}"`] : [];
  });
  const open = `<${name}${attributes.join('')}`;
  if (children === 'none') return `${open} />`;
  if (children === 'text') return `${open}>${content.trim()}</${name}>`;
  if (tabs) return `${open}>\n${tabs.map((tab) => textOfBlock({ ...tab, block: 'Tab' })).join('\n')}\n</${name}>`;
  return content.trim() ? `${open}>\n\n${content.trim()}\n\n</${name}>` : `${open}></${name}>`;
}

/** Attributes of MDX know character references, and no other way to hold a quote. */
function quoted(value: string): string {
  return value.replace(/&(?=#?\w+;)/g, '&amp;').replaceAll('"', '&quot;');
}
