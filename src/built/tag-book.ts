import { Constructs } from './constructs.ts';
import { copyOf, decode } from './decode.ts';
import type { Target } from './page-facts.ts';
import { attributeOf, endFrom, endOfTag, isAt, isFree, isPlainValue, readTag, type Tag } from './read-tag.ts';
import type { Following, Stand } from './stand.ts';

/** A start tag with all that a scan asks of it, worked out once for all pages that hold the same. */
export interface KnownTag extends Tag {
  /** As it is written; empty for a tag that was known by another of its shape. */
  text: string;
  /** The number of its kind, and its name in places; see `Constructs`. */
  kindNumber: number;
  placeName: string;
  /** Whether it says more of the page than its id and its targets. */
  isSpecial: boolean;
  /** Whether it holds text alone, tags in it notwithstanding. */
  holdsText: boolean;
  /** Whether it wants its children in an order, or some of them once. */
  isOrdered: boolean;
  /** Its id, decoded; nothing where it has none. */
  id: string | undefined;
  /** Ids of the same page that it names. */
  named: readonly string[];
  /** The id of what it labels; nothing for any other tag. */
  labels: string | undefined;
  link: Target | undefined;
  resources: readonly Target[];
  /** The last of its attributes that has a value. */
  varies: string;
  /** What it has in common with others that differ from it in their last value alone; nothing where it stands for itself. */
  shape: Shape | undefined;
  /** The places at which it, or one of its shape, has been met. */
  readonly stands: Stand<KnownTag>[];
}

/** Tags that differ in the value of their last attribute alone. */
interface Shape {
  /** The first of them. */
  tag: KnownTag;
  /** What is written before and after the value, quotes and all. */
  before: string;
  after: string;
}

const NONE: readonly never[] = [];

/** A power of two: into so many buckets tags are sorted by a few of their letters. */
const BUCKETS = 4096;
/** So many are remembered in each; the oldest is forgotten. */
const MOST_ALIKE = 8;
/** Longer tags are seldom the same on two pages. */
const LONGEST = 4096;

const SPECIAL = new Set(['html', 'meta', 'link', 'main']);
const TEXT_ALONE = new Set(['script', 'style', 'title', 'textarea']);
const ORDERED = new Set('audio details fieldset figure head hgroup html object picture select table video'.split(' '));

/** Attributes that name elements of the same page. */
const NAMING = new Set([
  'for',
  'form',
  'list',
  'headers',
  'popovertarget',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-details',
  'aria-activedescendant',
]);

/** Attributes that lead to other files. */
const TARGETS = new Set(['href', 'src', 'srcset', 'poster', 'action']);

/**
 * The start tags of a site. Most stand on many pages, letter by letter, so that what they say is worked out once;
 * most of the others differ from one that is known in the value of their last attribute alone. That is what makes
 * a scan cheap.
 */
export class TagBook {
  readonly constructs = new Constructs();
  /** What pages begin with. */
  readonly first: Following<KnownTag> = { tag: undefined, other: undefined };
  readonly #origin: string;
  readonly #targets = new Map<string, Target>();
  readonly #buckets: (KnownTag[] | undefined)[] = [];
  /** By what stands before and after the last value in quotes. */
  readonly #shapes = new Map<string, Shape>();
  #end = 0;

  /** `siteUrl` is the public address of the site: links that begin with it lead to its own pages. */
  constructor(siteUrl: string) {
    this.#origin = new URL(siteUrl).origin;
  }

  /** Where the `>` stands of the tag that was read last. */
  get end(): number {
    return this.#end;
  }

  /** Reads the tag that begins at `open`, where most often comes what did when the same was before it. */
  read(html: string, open: number, before: Following<KnownTag>): KnownTag {
    const { tag: last, other } = before;
    const same = last && this.#expected(html, open, last);
    if (same) return same;
    before.tag = (other && this.#expected(html, open, other)) ?? this.#found(html, open);
    before.other = last;
    return before.tag;
  }

  /** The tag that begins at `open`, if it is the one that is expected or one of its shape. */
  #expected(html: string, open: number, tag: KnownTag): KnownTag | undefined {
    const { text, shape } = tag;
    if (text && isAt(html, open, text)) {
      this.#end = open + text.length - 1;
      return tag;
    }
    if (!shape || !isAt(html, open, shape.before)) return undefined;
    const from = open + shape.before.length;
    const to = html.indexOf('"', from);
    if (!isAt(html, to, shape.after)) return undefined;
    const value = html.slice(from, to);
    if (!isPlainValue(value)) return undefined;
    this.#end = to + shape.after.length - 1;
    return this.#like(shape.tag, value);
  }

  /** The tag that begins at `open`: one that has been seen, one of its shape, or one taken apart letter by letter. */
  #found(html: string, open: number): KnownTag {
    const first = endFrom(html, open);
    const seen = this.#seen(html, open, first);
    this.#end = seen ? first : endOfTag(html, open, first);
    return seen ?? this.#read(html, open, this.#end);
  }

  /** The tag from `open` to `end`, if it has been seen before letter by letter. */
  #seen(html: string, open: number, end: number): KnownTag | undefined {
    const candidates = this.#buckets[bucketOf(html, open, end)];
    if (!candidates) return undefined;
    for (const tag of candidates) {
      if (tag.text.length === end - open + 1 && isAt(html, open, tag.text)) return tag;
    }
    return undefined;
  }

  #read(html: string, open: number, end: number): KnownTag {
    const close = html.lastIndexOf('"', end);
    const start = close > open ? html.lastIndexOf('"', close - 1) : -1;
    const before = start > open ? html.slice(open, start + 1) : '';
    const after = html.slice(close, end + 1);
    const shape = before ? this.#shapes.get(before + after) : undefined;
    if (shape) {
      const value = html.slice(start + 1, close);
      if (isPlainValue(value)) return this.#like(shape.tag, value);
    }
    const text = copyOf(html.slice(open, end + 1));
    const tag = this.#understand(readTag(text), text);
    if (before && !shape && isFree(tag.varies) && !tag.isOdd) {
      tag.shape = { tag, before: copyOf(before), after: copyOf(after) };
      this.#shapes.set(tag.shape.before + tag.shape.after, tag.shape);
    }
    if (text.length <= LONGEST) this.#remember(tag);
    return tag;
  }

  #remember(tag: KnownTag): void {
    const bucket = bucketOf(tag.text, 0, tag.text.length - 1);
    const candidates = this.#buckets[bucket];
    if (!candidates) this.#buckets[bucket] = [tag];
    else if (candidates.push(tag) > MOST_ALIKE) candidates.shift();
  }

  /** A tag of the same shape with another last value. */
  #like(tag: KnownTag, value: string): KnownTag {
    const { name, varies } = tag;
    if (varies === 'id') return { ...tag, id: decode(copyOf(value)), text: '' };
    if (varies === 'href' && name === 'a') return { ...tag, link: this.#targetAt(value), text: '' };
    const leads = NAMING.has(varies) || (TARGETS.has(varies) && !isAboutThePage(tag.attributes));
    if (!tag.isSpecial && !leads) return tag;
    const attributes = new Map(tag.attributes);
    attributes.set(varies, copyOf(value));
    if (!leads) return { ...tag, attributes, text: '' };
    return { ...this.#understand({ ...tag, attributes }, ''), shape: tag.shape, stands: tag.stands };
  }

  #understand(tag: Tag, text: string): KnownTag {
    const { name, attributes } = tag;
    const id = attributeOf(tag, 'id');
    const named: string[] = [];
    const resources: (Target | undefined)[] = [];
    let link: Target | undefined;
    for (const attribute of attributes.keys()) {
      if (NAMING.has(attribute)) named.push(...(attributeOf(tag, attribute) ?? '').split(/\s+/).filter(Boolean));
      if (!TARGETS.has(attribute)) continue;
      const address = attributeOf(tag, attribute) ?? '';
      if (attribute === 'srcset')
        for (const candidate of address.split(',')) resources.push(this.#target(candidate.trim().split(/\s/)[0] ?? ''));
      else if (attribute === 'href' && (name === 'a' || name === 'area')) link = this.#target(address);
      else if (attribute !== 'href' || !isAboutThePage(attributes)) resources.push(this.#target(address));
    }
    return {
      ...tag,
      text,
      kindNumber: this.constructs.kind(tag.kind),
      isSpecial: SPECIAL.has(name),
      holdsText: TEXT_ALONE.has(name),
      isOrdered: ORDERED.has(name),
      varies: [...attributes].findLast(([, value]) => value !== '')?.[0] ?? '',
      placeName: name === 'label' && attributes.has('for') ? 'label[for]' : name,
      id,
      named: named.length > 0 ? named : NONE,
      labels: name === 'label' ? attributeOf(tag, 'for') : undefined,
      link,
      resources: resources.some(Boolean) ? resources.filter((target) => target !== undefined) : NONE,
      shape: undefined,
      stands: [],
    };
  }

  /** Where an address leads that is written so in a page. */
  #targetAt(written: string): Target | undefined {
    return this.#targets.get(written) ?? this.#target(decode(copyOf(written)));
  }

  /** Where an address leads within the site, with an empty path for the page itself; nothing where it leads elsewhere. */
  #target(address: string): Target | undefined {
    const known = this.#targets.get(address);
    if (known) return known;
    const own = address.startsWith(this.#origin) ? address.slice(this.#origin.length) || '/' : address;
    if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(own)) return undefined;
    const [path = '', fragment = ''] = own.split('#');
    const target = { path: decodePath(path.split('?')[0] ?? ''), fragment: decodePath(fragment) };
    this.#targets.set(address, target);
    return target;
  }
}

/** A few letters tell most tags apart. */
function bucketOf(html: string, open: number, end: number): number {
  const step = ((end - open) >> 4) + 1;
  let bucket = end - open;
  for (let at = open + 1; at < end; at += step) bucket = (bucket * 31 + html.charCodeAt(at)) | 0;
  return bucket & (BUCKETS - 1);
}

/** A `<link>` that tells search engines about the page itself. */
function isAboutThePage(attributes: ReadonlyMap<string, string>): boolean {
  return attributes.get('rel') === 'canonical' || attributes.has('hreflang');
}

function decodePath(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
