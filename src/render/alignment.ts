import type { Element } from 'hast';

/**
 * The class that aligns a cell as its table asks. Markdown asks by an inline style, which a strict
 * content security policy refuses.
 */
export function alignmentOf({ properties }: Readonly<Element>): string | undefined {
  const alignment = /text-align:\s*(left|center|right)/.exec(String(properties['style'] ?? ''));
  return alignment?.[1] && `align-${alignment[1]}`;
}
