import type { Element, ElementContent } from 'hast';
import type { Notes } from '../notes.ts';
import { asCallout } from './callouts.ts';
import { asVideoLink } from './embeds.ts';
import { elementOf, type HastParent, hastText, isElement, lineOf, textProperty } from './hast.ts';
import { flattenTable } from './html-tables.ts';

/** What runs, loads or asks, and says nothing itself. */
const DROPPED = new Set(['script', 'style', 'template', 'link', 'meta', 'base', 'param', 'applet']);
const DRAWINGS = new Set(['svg', 'math', 'canvas']);
const CONTROLS = new Set(['input', 'select', 'textarea', 'meter', 'progress', 'datalist']);
const FRAMES = new Set(['iframe', 'video', 'audio', 'embed', 'object', 'frame']);

const space = (): ElementContent => ({ type: 'text', value: ' ' });

/** No help article is nested like this; whoever follows a tree down must come back. */
const DEEPEST = 200;

/**
 * Makes an HTML tree fit to become Markdown: takes out what could do harm, turns boxes into Callout, films into links
 * and tables into ones that Markdown has. Each thing that a reader would miss is noted.
 */
export function cleanHtml(tree: HastParent, notes: Notes): void {
  let looks = 0;
  let firstLook: Element | undefined;
  const countLook = (element: Element) => {
    looks++;
    firstLook ??= element;
  };
  cleanChildren(tree, notes, countLook, 0);
  if (firstLook) notes.change('looks', lineOf(firstLook), `${looks} × style`);
}

function cleanChildren(parent: HastParent, notes: Notes, countLook: (element: Element) => void, depth: number): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type === 'comment') return [];
    if (!isElement(child)) return [child];
    if (depth > DEEPEST) return [{ type: 'text', value: ` ${hastText(child)} ` }];
    dropHandlers(child, notes);
    if (textProperty(child, 'style') || child.tagName === 'font' || child.tagName === 'center') countLook(child);
    cleanChildren(child, notes, countLook, depth + 1);
    return dropOf(child, notes) ?? shapeOf(child, notes);
  });
}

/** What stands instead of an element that cannot come along; nothing where it can. */
function dropOf(element: Element, notes: Notes): ElementContent[] | undefined {
  const { tagName } = element;
  const line = lineOf(element);
  if (DROPPED.has(tagName)) {
    notes.drop('script', line, `<${tagName}> ${hastText(element)}`);
    return [];
  }
  if (DRAWINGS.has(tagName)) {
    notes.drop('drawing', line, `<${tagName}> ${hastText(element)}`);
    return [];
  }
  if (CONTROLS.has(tagName) && !isTaskBox(element)) {
    notes.drop('form-control', line, `<${tagName}> ${hastText(element)}`);
    return [];
  }
  return FRAMES.has(tagName) ? asVideoLink(element, notes) : undefined;
}

/** The box before an item of a list of tasks. */
function isTaskBox({ tagName, properties }: Element): boolean {
  return tagName === 'input' && properties['type'] === 'checkbox';
}

function dropHandlers(element: Element, notes: Notes): void {
  for (const name of Object.keys(element.properties)) {
    if (!/^on/i.test(name)) continue;
    notes.drop('handler', lineOf(element), `<${element.tagName} ${name.toLowerCase()}="${element.properties[name]}">`);
    delete element.properties[name];
  }
}

function shapeOf(element: Element, notes: Notes): ElementContent[] {
  const { tagName } = element;
  // A page without scripts shows what it holds, and so does ours.
  if (tagName === 'noscript') return element.children;
  // What stands on a button or beside a field is a word by itself.
  if (tagName === 'button' || tagName === 'label') return [space(), ...element.children, space()];
  if (tagName === 'table') return flattenTable(element, notes);
  if (tagName === 'figure') return asPicture(element);
  if (tagName === 'summary') return [elementOf('p', {}, [elementOf('strong', {}, element.children)])];
  return asCallout(element, notes) ?? [element];
}

/** The text of a figure becomes the title of its picture, from which `pictures.ts` makes a caption. */
function asPicture(element: Element): ElementContent[] {
  const pictures: Element[] = [];
  const find = (node: Element): void => {
    for (const child of node.children) {
      if (!isElement(child)) continue;
      if (child.tagName === 'img') pictures.push(child);
      else find(child);
    }
  };
  find(element);
  const caption = element.children.find((child) => isElement(child) && child.tagName === 'figcaption');
  const [picture] = pictures;
  if (!picture || pictures.length > 1 || !isElement(caption)) return [element];
  picture.properties['title'] = hastText(caption).replace(/\s+/g, ' ').trim();
  return [{ ...element, children: element.children.filter((child) => child !== caption) }];
}
