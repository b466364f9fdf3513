import type { BlockContent, DefinitionContent, PhrasingContent } from 'mdast';
import type { JsxFlow, JsxText } from './tree.ts';

type Props = Readonly<Record<string, string | undefined>>;

function attributesOf(props: Props): JsxFlow['attributes'] {
  return Object.entries(props).flatMap(([name, value]) =>
    value === undefined ? [] : [{ type: 'mdxJsxAttribute', name, value } as const],
  );
}

/** A component on lines of its own. */
export function jsxFlow(name: string, props: Props, children: (BlockContent | DefinitionContent)[] = []): JsxFlow {
  return { type: 'mdxJsxFlowElement', name, attributes: attributesOf(props), children };
}

/** A component within a sentence. */
export function jsxText(name: string, props: Props, children: PhrasingContent[] = []): JsxText {
  return { type: 'mdxJsxTextElement', name, attributes: attributesOf(props), children };
}
