import type { Parents, PhrasingContent, RootContent } from 'mdast';
import { declarationOf } from '../../model/vocabulary.ts';
import type { Notes } from '../notes.ts';
import { calloutKind } from './admonitions.ts';
import { isElementName } from './element-names.ts';
import { jsxFlow, jsxText } from './jsx.ts';
import { isPhrasing, type JsxFlow, type JsxText, lineOf, plainText, replaceNodes } from './tree.ts';

type Jsx = JsxFlow | JsxText;

const UNSAFE = new Set([
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'template',
  'svg',
  'form',
  'input',
  'link',
  'meta',
]);

/**
 * Leaves nothing in a tree but Markdown and the components that articles may use. What other tools call by other names
 * becomes ours; the words within an unknown component stay, without it.
 */
export function keepDataOnly(tree: Parents, notes: Notes): void {
  replaceNodes(tree, (node) => {
    switch (node.type) {
      case 'html':
        return fromHtml(node.value);
      case 'mdxjsEsm':
        notes.drop('code', lineOf(node), node.value);
        return [];
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return fromExpression(node.value, node.type === 'mdxFlowExpression', lineOf(node), notes);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return fromJsx(node, notes);
      default:
        return undefined;
    }
  });
  liftBlocks(tree);
}

/** Components that stand among blocks leave the sentence that another tool let them stand in. */
function liftBlocks(tree: Parents): void {
  replaceNodes(tree, (node) => {
    const children = node.type === 'paragraph' ? (node.children as RootContent[]) : [];
    if (!children.some(isBlockComponent)) return undefined;
    return flow(children.map((child) => (isBlockComponent(child) ? asBlock(child) : child)));
  });
}

function isBlockComponent(node: RootContent): node is Jsx {
  const isComponent = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  return isComponent && declarationOf(node.name ?? '')?.place === 'block';
}

function asBlock(node: Jsx): RootContent {
  const children = (node.children as RootContent[]).map((child) => (isBlockComponent(child) ? asBlock(child) : child));
  return { ...node, type: 'mdxJsxFlowElement', children: flow(children) as never };
}

/** What raw HTML the reader of Markdown left: old anchors, line breaks and comments. */
function fromHtml(value: string): RootContent[] {
  const anchor = /^<a\s[^>]*?(?:name|id)\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(value);
  const name = anchor?.[1] ?? anchor?.[2];
  if (name) return [jsxText('Anchor', { id: name })];
  return /^<br/i.test(value) ? [{ type: 'break' }] : [];
}

function fromExpression(code: string, isFlow: boolean, line: number, notes: Notes): RootContent[] {
  const inside = code.trim();
  if (inside === '' || /^(\/\*[\s\S]*\*\/|\/\/[^\n]*)$/.test(inside)) return [];
  const text = /^(["'`])((?:(?!\1)[^\\$])*)\1$/.exec(inside)?.[2];
  if (text === undefined) {
    notes.drop('code', line, `{${inside}}`);
    return [];
  }
  const node = { type: 'text', value: text } as const;
  return isFlow ? [{ type: 'paragraph', children: [node] }] : [node];
}

function fromJsx(node: Jsx, notes: Notes): RootContent[] | undefined {
  const name = node.name ?? '';
  const line = lineOf(node);
  const children = node.children as RootContent[];
  const prop = (...names: string[]) => names.map((each) => stringProp(node, each)).find((value) => value !== undefined);
  const isFlow = node.type === 'mdxJsxFlowElement';
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && /^on/i.test(attribute.name))
      notes.drop('handler', line, `<${name} ${attribute.name}>`);
  }
  if (UNSAFE.has(name.toLowerCase()) && !declarationOf(name)) {
    notes.drop(
      name.toLowerCase() === 'script' || name.toLowerCase() === 'style' ? 'script' : 'embed',
      line,
      `<${name}> ${plainText(node)}`,
    );
    return [];
  }
  switch (name) {
    case 'br':
      return [{ type: 'break' }];
    case 'hr':
      return [{ type: 'thematicBreak' }];
    case 'img':
    case 'Image':
    case 'Figure': {
      const image = {
        type: 'image',
        url: prop('src') ?? '',
        alt: prop('alt') ?? null,
        title: prop('caption', 'title') ?? null,
      } as const;
      return isFlow
        ? [{ type: 'paragraph', children: [{ ...image, position: node.position }], position: node.position }]
        : [{ ...image, position: node.position }];
    }
    case 'a':
    case 'Link': {
      const href = prop('href', 'to');
      const anchor = prop('name', 'id');
      const link =
        href === undefined
          ? children
          : [
              {
                type: 'link',
                url: href,
                title: null,
                children: phrasing(children),
                position: node.position,
              } as RootContent,
            ];
      return [...(anchor && name === 'a' ? [jsxText('Anchor', { id: anchor }) as RootContent] : []), ...link];
    }
    default:
      break;
  }
  const kind =
    calloutKind(name) ??
    (/^(callout|aside|admonition|alert|box)$/i.test(name)
      ? (calloutKind(prop('type', 'kind', 'variant') ?? '') ?? 'note')
      : undefined);
  if (kind && /^[A-Z]/.test(name)) {
    const title = prop('title');
    if (name !== 'Callout') notes.change('component', line, `<${name}>`);
    return [jsxFlow('Callout', { type: kind, title }, flow(children) as never)];
  }
  if (name === 'TabItem')
    return [jsxFlow('Tab', { label: prop('label', 'title', 'value') ?? '…' }, flow(children) as never)];
  const declared = declarationOf(name);
  if (declared) return [withDeclaredProps(node, Object.keys(declared.props), notes)];
  notes.change(isElementName(name) ? 'wrapper' : 'component', line, `<${name}>`);
  return isFlow ? flow(children) : children;
}

/** The element with the props that its component takes, as plain texts; what is code goes. */
function withDeclaredProps(node: Jsx, known: readonly string[], notes: Notes): RootContent {
  node.attributes = node.attributes.flatMap((attribute) => {
    const text = attribute.type === 'mdxJsxAttribute' ? stringProp(node, attribute.name) : undefined;
    if (attribute.type === 'mdxJsxAttribute' && known.includes(attribute.name) && text !== undefined)
      return [{ type: 'mdxJsxAttribute', name: attribute.name, value: text } as const];
    notes.drop('code', lineOf(node), attribute.type === 'mdxJsxAttribute' ? attribute.name : `{${attribute.value}}`);
    return [];
  });
  return node;
}

function stringProp(node: Jsx, name: string): string | undefined {
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue;
    const { value } = attribute;
    if (typeof value === 'string') return value;
    return /^\s*(["'`])((?:(?!\1)[^\\$])*)\1\s*$/.exec(value?.value ?? '')?.[2];
  }
  return undefined;
}

/** Words among blocks become paragraphs of their own. */
function flow(children: readonly RootContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  let run: PhrasingContent[] = [];
  const close = () => {
    if (run.some((node) => node.type !== 'text' || node.value.trim()))
      blocks.push({ type: 'paragraph', children: run });
    run = [];
  };
  for (const child of children) {
    if (isPhrasing(child)) run.push(child);
    else {
      close();
      blocks.push(child);
    }
  }
  close();
  return blocks;
}

function phrasing(children: readonly RootContent[]): PhrasingContent[] {
  return children.flatMap((child) =>
    isPhrasing(child) ? [child] : 'children' in child ? phrasing(child.children as RootContent[]) : [],
  );
}
