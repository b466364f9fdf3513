import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import type { JsxFlow, JsxText } from './tree.ts';

type Handle = NonNullable<NonNullable<Options['handlers']>['text']>;

/** How one component is written: blocks inside it stand apart, so that they are read as Markdown. */
const component: Handle = (node: JsxFlow | JsxText, _parent, state, info) => {
  const props = node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? [` ${attribute.name}="${escapeValue(String(attribute.value ?? ''))}"`] : [],
  );
  const open = `<${node.name}${props.join('')}`;
  if (node.children.length === 0) return `${open} />`;
  if (node.type === 'mdxJsxTextElement') {
    const exit = state.enter('mdxJsxTextElement' as never);
    const inside = state.containerPhrasing(node, { ...info, before: '>', after: '<' });
    exit();
    return `${open}>${inside}</${node.name}>`;
  }
  const exit = state.enter('mdxJsxFlowElement' as never);
  const inside = state.containerFlow(node, info);
  exit();
  return `${open}>\n\n${inside}\n\n</${node.name}>`;
};

function escapeValue(value: string): string {
  return value
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('{', '&#123;');
}

const OPTIONS: Options = {
  bullet: '-',
  emphasis: '*',
  fences: true,
  // MDX has no `<https://…>`.
  resourceLink: true,
  rule: '-',
  listItemIndent: 'one',
  handlers: { mdxJsxFlowElement: component, mdxJsxTextElement: component } as never,
  unsafe: [
    { character: '<', inConstruct: ['phrasing'] },
    { character: '<', atBreak: true },
    { character: '{', inConstruct: ['phrasing'] },
    { character: '{', atBreak: true },
    { character: '}', inConstruct: ['phrasing'] },
    { character: '}', atBreak: true },
    // A line that begins so is code to MDX.
    { character: 'i', after: 'mport[\\s{"\'*(]', atBreak: true },
    { character: 'e', after: 'xport[\\s{"\'*(]', atBreak: true },
    // So that two words in braces are no more than that.
    { character: '$', after: '\\{', inConstruct: ['phrasing'] },
  ],
};

const writer = unified()
  .use(remarkGfm, { tableCellPadding: true, tablePipeAlign: false })
  .use(remarkStringify, OPTIONS)
  .freeze();

/** The MDX of a tree that holds nothing but Markdown and components. */
export function writeMdx(tree: Root): string {
  return writer.stringify(tree);
}
