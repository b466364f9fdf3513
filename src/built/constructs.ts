/** Elements that may hold what their parents may; those of our own making are read as such. */
const TRANSPARENT = /^(?:a|audio|canvas|del|ins|map|noscript|object|slot|video)$|-/;

/** A kind of place in a page: inside an element, its parents and all its ancestors. */
export interface Place {
  /** The element that it is inside of. */
  readonly name: string;
  /** That element and its parent; where the element may hold what its parent may, all up to one that may not. */
  readonly text: string;
  readonly ancestors: readonly string[];
  /** Known places inside elements that stand here, by name. */
  readonly below: Map<string, Place>;
  /** Known constructs here, by the number of their kind. */
  readonly here: number[];
}

/**
 * The kinds of markup that pages are made of, numbered. A construct is an element with the names of its
 * attributes (and those values that are one of few) at a kind of place: below its parent, the parent's
 * parent, and the set of all its ancestors. For elements that want their children in an order, what children
 * they have, in order, is a construct too.
 *
 * Why a page need not be validated whose constructs all stand on validated pages: each rule of html-validate
 * that Waypost asks for looks at an element, its attributes, its parents, the set of its ancestors or the order
 * of its children, and of those a construct holds everything; or it looks at what ties parts of a page to one
 * another or at how it is written, and then `scanPage` looks too and calls the page odd, which sends it to
 * html-validate whatever its constructs are. tests/built/markup.test.ts sorts every rule into the one or the
 * other, and holds both to html-validate on pages with planted faults.
 */
export class Constructs {
  readonly root: Place = { name: '', text: '', ancestors: [], below: new Map(), here: [] };
  readonly #places = new Map<string, Place>();
  readonly #kinds = new Map<string, number>();
  readonly #kindTexts: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];
  /** By construct, the last list in which it was counted. */
  readonly #counted: number[] = [];
  #lists = 0;

  /** The number of a kind of element. */
  kind(text: string): number {
    return numberIn(this.#kinds, this.#kindTexts, text);
  }

  /** The place inside an element of this name. */
  below(place: Place, name: string): Place {
    const known = place.below.get(name);
    if (known) return known;
    const text = `${name} < ${TRANSPARENT.test(name) ? place.text : place.name}`;
    const ancestors = [...new Set([...place.ancestors, name])].sort();
    const key = `${text} in ${ancestors.join(' ')}`;
    const found = this.#places.get(key) ?? { name, text, ancestors, below: new Map(), here: [] };
    this.#places.set(key, found);
    place.below.set(name, found);
    return found;
  }

  /** The construct that a kind of element is at a place. */
  at({ here, text, ancestors }: Place, kind: number): number {
    const known = here[kind];
    if (known !== undefined) return known;
    const number = this.numberOf(`${this.#kindTexts[kind]} < ${text} in ${ancestors.join(' ')}`);
    here[kind] = number;
    return number;
  }

  /** Each construct of a list once. */
  distinct(list: readonly number[]): number[] {
    this.#lists++;
    return list.filter((construct) => {
      const isNew = this.#counted[construct] !== this.#lists;
      this.#counted[construct] = this.#lists;
      return isNew;
    });
  }

  /** The number of a construct that another run gave as a text. */
  numberOf(text: string): number {
    return numberIn(this.#numbers, this.#texts, text);
  }

  /** A construct as a text that means the same in another run. */
  textOf(construct: number): string {
    return this.#texts[construct] ?? '';
  }
}

function numberIn(numbers: Map<string, number>, texts: string[], text: string): number {
  let number = numbers.get(text);
  if (number === undefined) {
    number = texts.push(text) - 1;
    numbers.set(text, number);
  }
  return number;
}
