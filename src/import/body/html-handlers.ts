import type { Element } from 'hast';
import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import type { Options } from 'rehype-remark';
import { CALLOUT_ELEMENT } from './callouts.ts';
import { VIDEO_ELEMENT } from './embeds.ts';
import { textProperty } from './hast.ts';
import { jsxFlow, jsxText } from './jsx.ts';

type Handlers = NonNullable<Options['handlers']>;
type NodeHandlers = NonNullable<Options['nodeHandlers']>;
type State = Parameters<NonNullable<Handlers[string]>>[0];

/** Where an address of the past led to: Anchor in a heading, or nothing. */
function anchorOf(name: string | undefined): RootContent[] {
  return name ? [jsxText('Anchor', { id: name })] : [];
}

function flow(state: State, node: Element): RootContent[] {
  return state.toFlow(state.all(node)) as RootContent[];
}

/** How elements become Markdown where the library would lose something that a reader needs. */
export const HTML_HANDLERS: Handlers = {
  a(state, node) {
    const href = textProperty(node, 'href');
    const anchors = anchorOf(textProperty(node, 'name') ?? textProperty(node, 'id'));
    const children = state.all(node) as PhrasingContent[];
    if (href === undefined) return [...anchors, ...children];
    const link = { type: 'link', url: href, title: null, children } as const;
    state.patch(node, link);
    return [...anchors, link];
  },
  [CALLOUT_ELEMENT](state, node) {
    const callout = jsxFlow(
      'Callout',
      { type: String(node.properties['type']), title: textProperty(node, 'title') },
      flow(state, node) as BlockContent[],
    );
    state.patch(node, callout);
    return callout;
  },
  [VIDEO_ELEMENT](state, node) {
    const props = Object.fromEntries(Object.entries(node.properties).map(([name, value]) => [name, String(value)]));
    const video = jsxFlow('Video', props, []);
    state.patch(node, video);
    return video;
  },
  img(state, node) {
    // An empty text says that the picture only decorates; none says nothing.
    const { alt } = node.properties;
    const image = {
      type: 'image',
      url: textProperty(node, 'src') ?? '',
      alt: alt === undefined ? null : String(alt),
      title: textProperty(node, 'title') ?? null,
    } as const;
    state.patch(node, image);
    return image;
  },
  menu: (state, node) => flow(state, { ...node, tagName: 'ul' }),
  dialog: flow,
  caption: flow,
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading])),
};

export const HTML_NODE_HANDLERS: NodeHandlers = { comment: () => undefined };

function heading(state: State, node: Element) {
  const children = [
    ...(state.all(node) as PhrasingContent[]),
    ...(anchorOf(textProperty(node, 'id')) as PhrasingContent[]),
  ];
  const result = { type: 'heading', depth: Number(node.tagName.slice(1)) as 1 | 2 | 3 | 4 | 5 | 6, children } as const;
  state.patch(node, result);
  return result;
}
