import type { Place } from './constructs.ts';
import { copyOf, isPlainReference } from './decode.ts';
import type { Target } from './page-facts.ts';
import type { Piece } from './piece.ts';
import { endFrom } from './read-tag.ts';
import type { KnownTag, TagBook } from './tag-book.ts';

/** Told what only whole pages have. */
export interface PageListener {
  /** A start tag that says more than its id and its targets. */
  tag(tag: KnownTag): void;
  /** An element that holds text alone, as it is written. `parent` is the element around it. */
  text(tag: KnownTag, text: string, parent: string): void;
  /** The end of an element: where its content begins and ends. */
  end(name: string, from: number, to: number): void;
}

/** Elements that come letter by letter the same on many pages: what they hold is looked up as a whole. */
const REPEATED = new Set(['header', 'footer', 'nav', 'svg', 'search-box']);

/** More different ones than this are not remembered at once at one place. */
const MOST_PIECES = 500;

const SLASH = 0x2f;
const BANG = 0x21;
const GREATER = 0x3e;

/** An element that is open at a point. */
interface Open {
  name: string;
  /** Where its content begins. */
  from: number;
  inside: Place;
  /** The children of an element that wants them in order; repeats are left out. */
  children: string[] | undefined;
}

/**
 * Reads a piece of HTML in one pass over its tags: all of a page, or an element that many pages have. `html` is
 * one byte a character (latin1), which spares decoding it: tags are ASCII, and the few texts that count are
 * decoded by themselves.
 */
export function scanPiece(html: string, book: TagBook, place: Place, listener?: PageListener): Piece {
  const { constructs } = book;
  const found = new Set<number>();
  const links: Target[] = [];
  const resources: Target[] = [];
  const ids: (readonly [string, string])[] = [];
  const named: string[] = [];
  const labelled: string[] = [];
  let isOdd = false;
  const stack: Open[] = [{ name: '', from: 0, inside: place, children: undefined }];
  let top = stack[0] as Open;

  const take = (piece: Piece) => {
    for (const construct of piece.constructs) found.add(construct);
    if (piece.links.length > 0) links.push(...piece.links);
    if (piece.resources.length > 0) resources.push(...piece.resources);
    if (piece.ids.length > 0) ids.push(...piece.ids);
    if (piece.named.length > 0) named.push(...piece.named);
    if (piece.labelled.length > 0) labelled.push(...piece.labelled);
    if (piece.isOdd) isOdd = true;
  };

  const takeTag = (tag: KnownTag) => {
    found.add(constructs.at(top.inside, tag.kindNumber));
    if (tag.isOdd) isOdd = true;
    if (tag.id !== undefined) ids.push([tag.id, tag.name]);
    if (tag.named.length > 0) named.push(...tag.named);
    if (tag.labels !== undefined) labelled.push(tag.labels);
    if (tag.link) links.push(tag.link);
    if (tag.resources.length > 0) resources.push(...tag.resources);
    if (tag.isSpecial) {
      if (listener) listener.tag(tag);
      else isOdd = true;
    }
  };

  const close = (name: string, to: number) => {
    if (top.name !== name) {
      isOdd = true;
      const index = stack.findLastIndex((open) => open.name === name);
      if (index <= 0) return;
      stack.length = index + 1;
      top = stack[index] as Open;
    }
    if (top.children) found.add(constructs.at(top.inside, constructs.kind(`: ${top.children.join(' ')}`)));
    listener?.end(name, top.from, to);
    stack.pop();
    top = stack.at(-1) as Open;
  };

  let at = 0;
  let before: KnownTag | undefined;
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
      if (html.charCodeAt(end) === GREATER && html.startsWith(top.name, open + 2)) close(top.name, open);
      else {
        end = endFrom(html, open);
        close(html.slice(open + 2, end), open);
      }
    } else if (isLetter(first)) {
      const tag = book.read(html, open, before);
      end = book.end;
      before = tag;
      const { name } = tag;
      if (top.children && top.children.at(-1) !== name) top.children.push(name);
      const ending = REPEATED.has(name) && open > 0 ? html.indexOf(`</${name}>`, end) : -1;
      if (ending > 0) {
        end = ending + name.length + 2;
        take(pieceAt(top.inside, html.slice(open, end + 1), book));
      } else {
        takeTag(tag);
        if (tag.holdsText) {
          let to = html.indexOf(`</${name}`, end);
          if (to < 0) to = html.length;
          listener?.text(tag, html.slice(end + 1, to), top.name);
          end = endFrom(html, to);
        } else if (!tag.isVoid) {
          const inside = constructs.below(top.inside, tag.placeName);
          top = { name, from: end + 1, inside, children: tag.isOrdered ? [] : undefined };
          stack.push(top);
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
  return { constructs: [...found], links, resources, ids, named, labelled, isOdd };
}

/** What an element holds that stands at a place, from its `<` to its last `>`. */
function pieceAt(place: Place, text: string, book: TagBook): Piece {
  const { pieces } = place;
  const known = pieces.get(text);
  if (known) return known;
  const piece = scanPiece(text, book, place);
  if (pieces.size >= MOST_PIECES) pieces.clear();
  pieces.set(copyOf(text), piece);
  return piece;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}
