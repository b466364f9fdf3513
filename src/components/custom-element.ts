import { render, renderSlot, spreadAttributes, unescapeHTML } from 'astro/runtime/server/index.js';

type Result = Parameters<typeof renderSlot>[0];
type Slots = Readonly<Record<string, Parameters<typeof renderSlot>[1]>>;

interface Props {
  /** The element's name. */
  tag: `${string}-${string}`;
  [attribute: string]: unknown;
}

const factory = Object.assign(
  (result: Result, { tag, ...attributes }: Props, slots: Slots) =>
    render`${unescapeHTML(`<${tag}`)}${spreadAttributes(attributes)}>${slots['default'] && renderSlot(result, slots['default'])}${unescapeHTML(`</${tag}>`)}`,
  { isAstroComponentFactory: true },
);

/**
 * A custom element. One that is written by its own name, Astro takes for a component of some framework and tries
 * to find out whose: that takes as long as a quarter of the page of an article.
 */
export const CustomElement = factory as unknown as (props: Props) => null;
