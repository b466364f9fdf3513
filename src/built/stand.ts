import type { Constructs, Place } from './constructs.ts';
import type { Holding } from './holding.ts';
import { isAt, type Tag } from './read-tag.ts';

/** An element that has been met before, letter by letter, from its `<` to its last `>`. */
export interface KnownElement extends Holding {
  text: string;
}

/** The start tags that came next when a point was last passed, and before: most often one of them does again. */
export interface Following<T> {
  tag: T | undefined;
  other: T | undefined;
}

/** What a stand asks of its tag, and the tag of its stands. */
interface StandingTag<T> extends Pick<Tag, 'isVoid'> {
  text: string;
  kindNumber: number;
  placeName: string;
  holdsText: boolean;
  readonly stands: Stand<T>[];
}

/** So many are remembered of the elements that begin with one tag at one place. */
const MOST_ELEMENTS = 8;

/** So often elements may be looked for in vain at a place before none are remembered there any more. */
const PATIENCE = 32;
/** What one that is found makes up for, and the most that can be put by so. */
const REWARD = 0.5;
const MOST_PATIENCE = 1000;

const GREATER = 0x3e;

/**
 * A start tag at a kind of place. Many elements come letter by letter the same on many pages, such as the header, the
 * icons and the steps of the rail: those are remembered whole, and need not be read again. Where most differ
 * from page to page, none are.
 */
export class Stand<T> {
  readonly place: Place;
  readonly construct: number;
  /** The place inside its element. */
  readonly inside: Place;
  /** What comes first inside its element, and what after that. */
  readonly first: Following<T> = { tag: undefined, other: undefined };
  readonly next: Following<T> = { tag: undefined, other: undefined };
  readonly #elements: KnownElement[] = [];
  /** Where the element is looked for first: they most often come in the same order. */
  #turn = 0;
  #patience: number;
  #isNew = true;

  constructor(tag: StandingTag<T>, place: Place, constructs: Constructs) {
    this.place = place;
    this.construct = constructs.at(place, tag.kindNumber);
    this.inside = constructs.below(place, tag.placeName);
    this.#patience = tag.isVoid || tag.holdsText || tag.text === '' ? 0 : PATIENCE;
  }

  /** The element that begins at `open`, if it is known. */
  elementAt(html: string, open: number): KnownElement | undefined {
    if (this.#patience <= 0) return undefined;
    const elements = this.#elements;
    for (let tries = elements.length; tries > 0; tries--) {
      const element = elements[this.#turn] as KnownElement;
      this.#turn = (this.#turn + 1) % elements.length;
      const { text } = element;
      if (html.charCodeAt(open + text.length - 1) !== GREATER || !isAt(html, open, text)) continue;
      this.#patience = Math.min(this.#patience + REWARD, MOST_PATIENCE);
      return element;
    }
    this.#patience--;
    if (this.#patience <= 0) elements.length = 0;
    return undefined;
  }

  /** Whether the element that begins here is to be remembered: not the first one, as many a tag stands on one page alone. */
  wantsElement(): boolean {
    const isNew = this.#isNew;
    this.#isNew = false;
    return !isNew && this.#patience > 0;
  }

  remember(element: KnownElement): void {
    if (this.#elements.length < MOST_ELEMENTS) this.#elements.push(element);
    else {
      this.#elements[this.#turn] = element;
      this.#turn = (this.#turn + 1) % MOST_ELEMENTS;
    }
  }
}

/** A tag at a place: most stand at one or two. */
export function standOf<T>(tag: StandingTag<T>, place: Place, constructs: Constructs): Stand<T> {
  for (const stand of tag.stands) if (stand.place === place) return stand;
  const stand = new Stand<T>(tag, place, constructs);
  tag.stands.push(stand);
  return stand;
}
