import { decode, isPlainReference } from './decode.ts';

/** A start tag, taken apart. */
export interface Tag {
  name: string;
  /** Each attribute once, as it is written; what has no value is empty. */
  attributes: ReadonlyMap<string, string>;
  /** Its name, the names of its attributes, and those of their values that are one of few. */
  kind: string;
  /** Whether it has no content, and no end tag. */
  isVoid: boolean;
  /** Whether something is out of the ordinary. */
  isOdd: boolean;
}

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Attributes that may say anything: what their values must be is judged page by page, or nothing is asked of them. */
const FREE = new Set(
  'action alt aria-controls aria-describedby aria-description aria-label aria-labelledby class content d datetime for href id placeholder poster points popovertarget src srcset title value viewBox'.split(
    ' ',
  ),
);

/** Elements whose soundness hangs on others of their page: a page with one of them is judged as a whole. */
const TIED = new Set(['map', 'area', 'base', 'template', 'slot', 'object', 'frameset']);

/** Elements of SVG without content, which may be closed in their own tag. */
const SHAPES = new Set('circle ellipse line path polygon polyline rect stop use'.split(' '));

const SPACE = 0x20;
const QUOTE = 0x22;

/** Reads a start tag, from its `<` to its `>`. Whatever is not written as our pages are is odd. */
export function readTag(text: string): Tag {
  const closesItself = text.endsWith('/>');
  const end = text.length - (closesItself ? 2 : 1);
  const space = text.indexOf(' ');
  const name = text.slice(1, space < 0 || space > end ? end : space);
  const attributes = new Map<string, string>();
  let kind = name;
  let isOdd = TIED.has(name) || !/^[a-z][a-z\d-]*$/.test(name);
  let at = 1 + name.length;
  while (at < end) {
    if (text.charCodeAt(at) !== SPACE) isOdd = true;
    while (at < end && text.charCodeAt(at) === SPACE) at++;
    if (at >= end) break;
    const from = at;
    const equals = text.indexOf('=', at);
    let nameEnd = text.indexOf(' ', at);
    if (nameEnd < 0 || nameEnd > end) nameEnd = end;
    let value: string | undefined;
    if (equals >= 0 && equals < nameEnd && text.charCodeAt(equals + 1) === QUOTE) {
      nameEnd = equals;
      let close = text.indexOf('"', equals + 2);
      if (close < 0) close = end;
      value = text.slice(equals + 2, close);
      at = close + 1;
    } else at = nameEnd;
    const attribute = text.slice(from, nameEnd);
    if (attributes.has(attribute) || !/^[a-zA-Z@:_][\w:.@-]*$/.test(attribute)) isOdd = true;
    if (value?.includes('&') && hasOddReference(value)) isOdd = true;
    attributes.set(attribute, value ?? '');
    if (!attribute.startsWith('data-')) kind += ` ${kindOf(attribute, value)}`;
  }
  const isVoid = VOID.has(name);
  if (closesItself) kind += ' /';
  if (closesItself && !isVoid && !SHAPES.has(name)) isOdd = true;
  return { name, attributes, kind, isVoid: isVoid || closesItself, isOdd };
}

function kindOf(name: string, value: string | undefined): string {
  if (value === undefined) return name;
  if (value === '') return `${name}=`;
  if (!FREE.has(name)) return `${name}=${/^\d+$/.test(value) ? '#' : value}`;
  // Blank is not the same as free, and neither is an id with a space in it.
  const isBlank = name === 'id' ? /\s/.test(value) : value.charCodeAt(0) === SPACE && value.trim() === '';
  return isBlank ? `${name}=?` : `${name}=*`;
}

/** Whether an attribute may have any plain value without its tag being of another kind. */
export function isFree(attribute: string): boolean {
  return FREE.has(attribute);
}

/** Whether a value is neither empty nor in any way out of the ordinary. */
export function isPlainValue(value: string): boolean {
  if (value === '' || value.charCodeAt(0) === SPACE || (value.includes(' ') && !value.trim())) return false;
  return !value.includes('&') || !hasOddReference(value);
}

function hasOddReference(value: string): boolean {
  for (let at = value.indexOf('&'); at >= 0; at = value.indexOf('&', at + 1)) {
    if (!isPlainReference(value, at)) return true;
  }
  return false;
}

/** The value of an attribute as a reader of HTML takes it. */
export function attributeOf({ attributes }: Pick<Tag, 'attributes'>, name: string): string | undefined {
  const value = attributes.get(name);
  return value === undefined ? undefined : decode(value);
}

/**
 * Whether a text stands at an index, letter by letter. Letters are compared many at a time so, and one by one by
 * `startsWith`, which takes nine times as long for a tag of ordinary length.
 */
export function isAt(html: string, at: number, text: string): boolean {
  return html.slice(at, at + text.length) === text;
}

/** The next `>`; the end where there is none. */
export function endFrom(html: string, from: number): number {
  const end = html.indexOf('>', from);
  return end < 0 ? html.length : end;
}

/** The `>` that ends a tag whose first one stands at `end`; one inside of quotes does not. */
export function endOfTag(html: string, open: number, end: number): number {
  let close = end;
  let from = open;
  for (;;) {
    const quote = html.indexOf('"', from);
    if (quote < 0 || quote > close) return close;
    const endQuote = html.indexOf('"', quote + 1);
    if (endQuote < 0) return close;
    from = endQuote + 1;
    if (endQuote > close) {
      close = endFrom(html, from);
    }
  }
}
