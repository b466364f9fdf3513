import { fnv1a } from '../../model/fnv.ts';
import type { Query } from '../query.ts';

/** So many values can a hash have: each takes three characters of a file. */
const VALUES = 45 ** 3;

/** A hash of a title, by its stems in their order. */
export function titleHash(stems: readonly string[]): number {
  return fnv1a(stems.join(' ')) % VALUES;
}

/** Of which articles a query may be the very title; of 10,000 articles every tenth query hits one by chance. */
export class TitleHashes {
  readonly #articles: ReadonlyMap<number, readonly number[]>;

  constructor(hashes: readonly number[]) {
    this.#articles = Map.groupBy(hashes.keys(), (article) => hashes[article] ?? 0);
  }

  articlesOf({ words }: Query): readonly number[] {
    return this.#articles.get(titleHash(words.map(({ readAs }) => readAs))) ?? [];
  }
}
