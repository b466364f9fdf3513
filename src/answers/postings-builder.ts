import type { Postings } from './answer-index.ts';

/**
 * Gathers stems, field by field, as BM25F mixes them: each occurrence weighs
 * `w_f / (1 − b + b · length / average length)` of its field.
 * @see Robertson & Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), 3.6
 */
export class PostingsBuilder {
  readonly #stems = new Map<string, Map<number, number>>();

  /** Adds a field: the stems of each article in it, none where the article does not have it. */
  addField(texts: readonly (readonly string[])[], weight: number, heldBack: number): void {
    const filled = texts.filter(({ length }) => length > 0).length;
    const average = texts.reduce((sum, { length }) => sum + length, 0) / (filled || 1);
    texts.forEach((text, article) => {
      const each = weight / (1 - heldBack + heldBack * (text.length / average));
      for (const stem of text) this.#add(stem, article, each);
    });
  }

  /** Adds what another index holds. */
  addPostings(stems: ReadonlyMap<string, Postings>): void {
    for (const [stem, { articles, weights }] of stems) {
      articles.forEach((article, at) => {
        this.#add(stem, article, weights[at] ?? 0);
      });
    }
  }

  /** The stems in order, each with its articles, rising. */
  build(): Map<string, Postings> {
    const built = new Map<string, Postings>();
    for (const stem of [...this.#stems.keys()].sort()) {
      const rising = [...(this.#stems.get(stem) ?? [])].sort(([a], [b]) => a - b);
      built.set(stem, { articles: rising.map(([article]) => article), weights: rising.map(([, weight]) => weight) });
    }
    return built;
  }

  #add(stem: string, article: number, weight: number): void {
    const weights = this.#stems.get(stem);
    if (weights) weights.set(article, (weights.get(article) ?? 0) + weight);
    else this.#stems.set(stem, new Map([[article, weight]]));
  }
}
