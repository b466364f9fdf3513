import { oneEditApart } from './edit-distance.ts';

/** The shortest part of a compound, and the shortest stem in which a typing error is looked for. */
const LEAST_PART = 3;
const LEAST_MISTYPED = 4;

/** What may stand between the parts of a Nordic compound, or what the stemmer took off the first part. */
const JOINTS = ['', 's', 'e', 'a', 'er', 'es', 'o', 'n', 'en'];

/** All stems of a site, ready to be asked for those that are like a word. */
export class Vocabulary {
  readonly #stems: ReadonlySet<string>;
  readonly #ranked: ReadonlySet<string>;
  /** Stems by their length and first letter, and by their length and last letter. */
  readonly #alike = new Map<string, string[]>();
  /** Stem → the compounds that it is a part of. */
  readonly #compounds = new Map<string, string[]>();

  /** Takes the stems that articles are ranked by, and those that merely stand in their texts. */
  constructor(ranked: Iterable<string>, merelySaid: Iterable<string> = []) {
    this.#ranked = new Set(ranked);
    this.#stems = new Set([...this.#ranked, ...merelySaid]);
    for (const stem of [...this.#stems].sort((a, b) => a.length - b.length)) {
      for (const key of keysOf(stem, stem.length)) put(this.#alike, key, stem);
      for (const part of new Set(this.partsOf(stem))) put(this.#compounds, part, stem);
    }
  }

  has(stem: string): boolean {
    return this.#stems.has(stem);
  }

  /** Whether articles are ranked by a stem. */
  ranks(stem: string): boolean {
    return this.#ranked.has(stem);
  }

  /** The two known stems that a word is put together of, the last as long as can be; else nothing. */
  partsOf(word: string): string[] {
    for (let cut = LEAST_PART; cut <= word.length - LEAST_PART; cut++) {
      const last = word.slice(cut);
      if (!this.#stems.has(last)) continue;
      const first = this.#withoutJoint(word.slice(0, cut));
      if (first) return [first, last];
    }
    return [];
  }

  /** The known compounds that a stem is a part of, the shortest first: `adress` → `fakturaadress`. */
  compoundsOf(stem: string): readonly string[] {
    return this.#compounds.get(stem) ?? [];
  }

  /** The known stems that a mistyped word may stand for. One slip leaves its first letter or its last. */
  near(word: string): string[] {
    const near = new Set<string>();
    if (word.length >= LEAST_MISTYPED) {
      for (const difference of [-1, 0, 1]) {
        for (const key of keysOf(word, word.length + difference)) {
          for (const stem of this.#alike.get(key) ?? []) if (oneEditApart(word, stem)) near.add(stem);
        }
      }
    }
    return [...near];
  }

  /** The known stems that begin with what has been typed so far. */
  beginningWith(prefix: string): string[] {
    const beginning: string[] = [];
    for (const stem of this.#stems) if (stem.startsWith(prefix)) beginning.push(stem);
    return beginning;
  }

  #withoutJoint(part: string): string | undefined {
    for (const joint of JOINTS) {
      if (!part.endsWith(joint)) continue;
      const stem = part.slice(0, part.length - joint.length);
      if (stem.length >= LEAST_PART && this.#stems.has(stem)) return stem;
    }
    return undefined;
  }
}

function keysOf(word: string, length: number): [string, string] {
  return [`${word[0]}${length}`, `${length}${word.at(-1)}`];
}

function put(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
