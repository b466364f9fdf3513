import type { Blockquote, Paragraph, Parents, RootContent } from 'mdast';
import type { Notes } from '../notes.ts';
import { type CalloutKind, calloutKind } from './admonitions.ts';
import { CALLOUT_ELEMENT } from './callouts.ts';
import { jsxFlow } from './jsx.ts';
import { lineOf, plainText, replaceNodes } from './tree.ts';

const MARK = /^\s*\[!([A-Za-z]+)\][-+]?[ \t]*([^\n]*)(\n|$)/;

/** `> [!NOTE]`, as GitHub and Microsoft write boxes, becomes a Callout. Words after the mark are its title. */
export function calloutsFromQuotes(tree: Parents, notes: Notes, make: MakeCallout = asComponent): void {
  replaceNodes(tree, (node) => (node.type === 'blockquote' ? calloutOf(node, notes, make) : undefined));
}

type MakeCallout = (type: CalloutKind, title: string | undefined, quote: Blockquote) => RootContent;

const asComponent: MakeCallout = (type, title, { children }) => jsxFlow('Callout', { type, title }, children);

/** A box in a tree that becomes HTML before it becomes Markdown again. */
export const quoteAsElement: MakeCallout = (type, title, quote) => ({
  ...quote,
  data: { hName: CALLOUT_ELEMENT, hProperties: { type, ...(title && { title }) } },
});

function calloutOf(quote: Blockquote, notes: Notes, make: MakeCallout): RootContent[] | undefined {
  const [first, ...others] = quote.children;
  const [text, ...inline] = first?.type === 'paragraph' ? first.children : [];
  const match = text?.type === 'text' ? MARK.exec(text.value) : null;
  const kind = calloutKind(match?.[1] ?? '');
  if (!match || !kind || text?.type !== 'text') return undefined;
  notes.change('callout', lineOf(quote), `${kind}: ${plainText(quote)}`);
  const after = text.value.slice(match[0].length);
  // A title is plain words; where its line goes on in marks, it is the text that begins.
  const isTitle =
    Boolean(match[2]) && (match[3] === '\n' || inline.length === 0) && others.length + inline.length + after.length > 0;
  const start = isTitle ? after : `${match[2]}${match[2] && after ? ' ' : ''}${after}`;
  const rest: Paragraph = {
    type: 'paragraph',
    children: [...(start ? [{ type: 'text', value: start } as const] : []), ...inline],
  };
  const children = [
    ...(rest.children.some((child) => plainText(child).trim() || child.type !== 'text') ? [rest] : []),
    ...others,
  ];
  return children.length > 0 ? [make(kind, isTitle ? match[2]?.trim() : undefined, { ...quote, children })] : [];
}
