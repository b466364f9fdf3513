import type { Element, ElementContent } from 'hast';
import type { Notes } from '../notes.ts';
import { type CalloutKind, calloutKind } from './admonitions.ts';
import { classesOf, elementOf, hastText, lineOf, textProperty } from './hast.ts';

/** The element that stands for a Callout until the tree is Markdown. */
export const CALLOUT_ELEMENT = 'waypost-callout';

const BLOCKS = new Set(['div', 'section', 'aside', 'p', 'blockquote']);

/** Words by which helpdesks and themes name their boxes: Zendesk, Intercom, Help Scout, Freshdesk, Confluence, Bootstrap. */
const BOX = /(^|[-_])(callout|alert|admonition|notice|infobox|panel|message-box|note-box|interblocks-callout)([-_]|$)/;

/** Help Scout and Intercom tell boxes apart by colour. */
const COLOURS: Record<string, CalloutKind> = {
  green: 'tip',
  yellow: 'warning',
  orange: 'warning',
  red: 'warning',
  blue: 'note',
  gray: 'note',
  grey: 'note',
};

/** A box as an element of its own; nothing where the element is none. */
export function asCallout(element: Element, notes: Notes): ElementContent[] | undefined {
  const kind = BLOCKS.has(element.tagName) ? kindOf(element) : undefined;
  if (!kind || hastText(element).trim() === '') return undefined;
  notes.change('callout', lineOf(element), `${kind}: ${hastText(element)}`);
  const holdsText = element.tagName === 'p';
  const children = holdsText ? [elementOf('p', {}, element.children)] : element.children;
  return [{ ...elementOf(CALLOUT_ELEMENT, { type: kind }, children), position: element.position }];
}

function kindOf(element: Element): CalloutKind | undefined {
  const classes = classesOf(element);
  const parts = classes.flatMap((name) => name.split(/[-_]+/));
  const named = parts.map(calloutKind).find(Boolean);
  if (classes.some((name) => BOX.test(name))) {
    return named ?? parts.map((part) => COLOURS[part]).find(Boolean) ?? colourOf(element) ?? 'note';
  }
  // A box may be called by its kind alone: `<div class="note">`; a name with more to it may be anything.
  return classes.map(calloutKind).find(Boolean);
}

/** Intercom writes the colour of a box into its style. */
function colourOf(element: Element): CalloutKind | undefined {
  const style = textProperty(element, 'style') ?? '';
  const [, red = '', green = '', blue = ''] =
    /background-color:\s*#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(style) ?? [];
  if (!red) return undefined;
  const [r, g, b] = [red, green, blue].map((part) => Number.parseInt(part, 16)) as [number, number, number];
  if (r > g && r > b && r - b > 20) return 'warning';
  return g > r && g > b ? 'tip' : 'note';
}
