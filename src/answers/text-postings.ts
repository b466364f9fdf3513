import type { Postings } from './answer-index.ts';
import { addSaturated, rarity } from './bm25.ts';
import type { Query } from './query.ts';

/** Saturation of a word in a text. */
const SATURATION = 1.2;

/** Where stems stand in the texts of articles, and what that tells. */
export class TextPostings {
  stems: ReadonlyMap<string, Postings>;
  readonly #count: number;

  /** `count` is the number of articles. */
  constructor(stems: ReadonlyMap<string, Postings>, count: number) {
    this.stems = stems;
    this.#count = count;
  }

  /** Whether a stem stands in the text of an article. */
  says(article: number, stem: string): boolean {
    return this.stems.get(stem)?.articles.includes(article) ?? false;
  }

  /** How much a stem tells among texts. */
  tells(stem: string): number {
    return rarity(this.stems.get(stem)?.articles.length ?? 0, this.#count);
  }

  /** How well the text of each article answers. */
  scores({ stems }: Query): Float64Array {
    const scores = new Float64Array(this.#count);
    for (const { stem, weight } of stems) {
      const postings = this.stems.get(stem);
      if (postings) addSaturated(scores, postings, weight * this.tells(stem), SATURATION);
    }
    return scores;
  }
}
