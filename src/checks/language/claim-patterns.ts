import type { Locale } from '../../model/locale.ts';
import { anyOf, beginningsOf, shortestOf } from './beginnings.ts';
import { phrasePattern } from './matching.ts';
import { perLocale } from './per-locale.ts';

/** A list of phrases that is looked for in the claims of all articles of a language. */
export interface ClaimPattern {
  anywhere: RegExp;
  /** The same at one place, where it is tried. */
  here: RegExp;
}

const LETTER = /[\p{L}\p{N}]/u;
/** What `\b` knows for a letter. */
const ASCII = /^[a-z\d]/;

/**
 * The lists of a language, by the beginnings of their phrases: claims are gone through once for all lists, in the
 * time of one, and each list is tried but where one of its phrases may begin.
 */
class ListsByBeginning {
  readonly #beginnings = new Map<ClaimPattern, readonly string[]>();
  #scan: { any: RegExp; listsOf: ReadonlyMap<string, readonly ClaimPattern[]> } | undefined;

  /** Each of `beginnings` begins with a letter or digit. */
  add(pattern: ClaimPattern, beginnings: readonly string[]): void {
    this.#beginnings.set(pattern, beginnings);
    this.#scan = undefined;
  }

  /** Where phrases of each list may begin in a text in lower case. */
  candidatesIn(lowerCase: string): Map<ClaimPattern, number[]> {
    this.#scan ??= this.#makeScan();
    const { any, listsOf } = this.#scan;
    // `\b` takes it for a letter, and no beginning has one.
    const text = lowerCase.replaceAll('_', '-');
    const candidates = new Map(Array.from(this.#beginnings.keys(), (list) => [list, [] as number[]]));
    any.lastIndex = 0;
    for (let match = any.exec(text); match; match = any.exec(text)) {
      const { index } = match;
      any.lastIndex = index + 1;
      if (LETTER.test(text.charAt(index - 1))) continue;
      for (const list of listsOf.get(match[0].replace(/\s+/g, ' ')) ?? []) candidates.get(list)?.push(index);
    }
    return candidates;
  }

  #makeScan() {
    const shortest = shortestOf([...this.#beginnings.values()].flat());
    const plain = shortest.filter((text) => ASCII.test(text));
    const others = shortest.filter((text) => !ASCII.test(text));
    const alternatives = [plain.length > 0 && `\\b${anyOf(plain)}`, others.length > 0 && anyOf(others)];
    const lists = [...this.#beginnings];
    const listsOf = shortest.map((text): [string, ClaimPattern[]] => [
      text,
      lists.flatMap(([list, its]) => (its.some((each) => each.startsWith(text)) ? list : [])),
    ]);
    return { any: new RegExp(alternatives.filter(Boolean).join('|') || '(?!)', 'g'), listsOf: new Map(listsOf) };
  }
}

const listsOf = perLocale(() => new ListsByBeginning());

/** A pattern, as `phrasePattern` makes it, that is looked for in the claims of all articles of a language. */
export function claimPattern(fragments: readonly string[], locale: Locale): ClaimPattern {
  const anywhere = phrasePattern(fragments);
  const pattern = { anywhere, here: new RegExp(anywhere.source, 'uy') };
  const beginnings = fragments.flatMap(beginningsOf);
  if (beginnings.every((text) => LETTER.test(text.charAt(0)))) listsOf(locale).add(pattern, beginnings);
  return pattern;
}

/** Where phrases of each list of a language may begin in a text in lower case. */
export function candidatesIn(lowerCase: string, locale: Locale): ReadonlyMap<ClaimPattern, readonly number[]> {
  return listsOf(locale).candidatesIn(lowerCase);
}
