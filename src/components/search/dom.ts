import type { Run } from '../../search/passage.ts';

type Attributes = Readonly<Record<string, string>>;

/** Makes an element. Children that are strings become text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A passage with what was asked for marked. */
export function passageOf(runs: readonly Run[]): (Node | string)[] {
  return runs.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}

/** The element within `root` that matches. Throws where the markup and its script have come apart. */
export function part<E extends HTMLElement>(root: ParentNode, selector: string): E {
  const found = root.querySelector<E>(selector);
  if (!found) throw new Error(`No ${selector} in the search`);
  return found;
}
