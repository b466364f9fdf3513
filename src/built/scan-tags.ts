import type { Place } from './constructs.ts';
import { copyOf, isPlainReference } from './decode.ts';
import { addHolding, emptyHolding, type Holding, holdingSince, type Marks, marksOf } from './holding.ts';
import { endFrom } from './read-tag.ts';
import { type Following, type Stand, standOf } from './stand.ts';
import type { KnownTag, TagBook } from './tag-book.ts';

/** Told what is not the same on any two pages, so that no element that holds such things is remembered. */
export interface PageListener {
  /** A start tag that says more than its id and its targets. */
  tag(tag: KnownTag): void;
  /** An element that holds text alone, as it is written. `parent` is the element around it. */
  text(tag: KnownTag, text: string, parent: string): void;
  /** A heading of the first level, as it is written. */
  heading(html: string): void;
}

const SLASH = 0x2f;
const BANG = 0x21;
const GREATER = 0x3e;

/** An element that is open at a point. */
interface Open {
  name: string;
  /** Where its content begins. */
  from: number;
  inside: Place;
  /** What comes after it. */
  next: Following<KnownTag>;
  /** The children of an element that wants them in order; repeats are left out. */
  children: string[] | undefined;
  /** How things stood before an element that is to be remembered. */
  start: Start | undefined;
}

interface Start {
  stand: Stand<KnownTag>;
  open: number;
  told: number;
  marks: Marks;
}

/**
 * Reads a page in one pass over its tags. `html` is one byte a character (latin1), which spares decoding it: tags
 * are ASCII, and the few texts that count are decoded by themselves.
 */
export function scanTags(html: string, book: TagBook, listener: PageListener): Holding & { isOdd: boolean } {
  const { constructs } = book;
  const held = emptyHolding();
  let isOdd = false;
  /** How many things the listener has been told. */
  let told = 0;
  let top: Open = {
    name: '',
    from: 0,
    inside: constructs.root,
    next: book.first,
    children: undefined,
    start: undefined,
  };
  const stack = [top];

  const takeTag = (tag: KnownTag, { construct }: Stand<KnownTag>) => {
    held.constructs.push(construct);
    if (tag.isOdd) isOdd = true;
    if (tag.id !== undefined) held.ids.push([tag.id, tag.name]);
    if (tag.named.length > 0) held.named.push(...tag.named);
    if (tag.labels !== undefined) held.labelled.push(tag.labels);
    if (tag.link) held.links.push(tag.link);
    if (tag.resources.length > 0) held.resources.push(...tag.resources);
    if (!tag.isSpecial) return;
    told++;
    listener.tag(tag);
  };

  /** Closes an element whose end tag stands from `to` to `end`. */
  const close = (name: string, to: number, end: number) => {
    if (top.name !== name) {
      isOdd = true;
      const index = stack.findLastIndex((open) => open.name === name);
      if (index <= 0) return;
      stack.length = index + 1;
      top = stack[index] as Open;
    }
    const { inside, children, start } = top;
    if (children) held.constructs.push(constructs.at(inside, constructs.kind(`: ${children.join(' ')}`)));
    if (name === 'h1') {
      told++;
      listener.heading(html.slice(top.from, to));
    }
    if (start && told === start.told && !isOdd)
      start.stand.remember({ text: copyOf(html.slice(start.open, end + 1)), ...holdingSince(held, start.marks) });
    before = top.next;
    stack.pop();
    top = stack.at(-1) as Open;
  };

  let at = 0;
  let before = book.first;
  let ampersand = html.indexOf('&');
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
    while (ampersand >= 0 && ampersand < open) {
      if (!isPlainReference(html, ampersand)) isOdd = true;
      ampersand = html.indexOf('&', ampersand + 1);
    }
    const first = html.charCodeAt(open + 1);
    let end: number;
    if (first === SLASH) {
      end = open + 2 + top.name.length;
      if (html.charCodeAt(end) !== GREATER || !html.startsWith(top.name, open + 2)) end = endFrom(html, open);
      close(html.slice(open + 2, end), open, end);
    } else if (isLetter(first)) {
      const tag = book.read(html, open, before);
      end = book.end;
      const { name } = tag;
      if (top.children && top.children.at(-1) !== name) top.children.push(name);
      const stand = standOf(tag, top.inside, constructs);
      const { inside, next } = stand;
      before = next;
      const known = stand.elementAt(html, open);
      if (known) {
        addHolding(held, known);
        end = open + known.text.length - 1;
      } else {
        const start = stand.wantsElement() ? { stand, open, told, marks: marksOf(held) } : undefined;
        takeTag(tag, stand);
        if (tag.holdsText) {
          let to = html.indexOf(`</${name}`, end);
          if (to < 0) to = html.length;
          told++;
          listener.text(tag, html.slice(end + 1, to), top.name);
          end = endFrom(html, to);
        } else if (!tag.isVoid) {
          top = { name, from: end + 1, inside, next, children: tag.isOrdered ? [] : undefined, start };
          stack.push(top);
          before = stand.first;
        }
      }
    } else if (first === BANG) {
      // Nothing that we write holds a comment, and one can tell html-validate to look away.
      if (open > 0) isOdd = true;
      end = endFrom(html, html.startsWith('<!--', open) ? Math.max(open, html.indexOf('-->', open)) : open);
    } else {
      isOdd = true;
      end = open;
    }
    at = end + 1;
    if (ampersand >= 0 && ampersand < at) ampersand = html.indexOf('&', at);
  }
  if (stack.length > 1) isOdd = true;
  return { ...held, constructs: constructs.distinct(held.constructs), isOdd };
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}
