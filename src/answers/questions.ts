import type { Postings } from './answer-index.ts';
import { addTo, rarity } from './bm25.ts';
import { postingsOf } from './postings-builder.ts';
import type { Query } from './query.ts';
import type { Stemmer } from './stemmer.ts';
import { TUNING } from './tuning.ts';
import { wordsOf } from './words.ts';

/**
 * Tells how near a query comes to a question or a title as a whole. An article that answers many questions holds
 * all words of many others; only one by one do they say which of them was asked.
 */
export class QuestionMatcher {
  readonly #count: number;
  /** The article of each question, and how long each is as a vector. */
  readonly #articles: number[] = [];
  readonly #norms: Float64Array;
  /** Where stems and pairs of neighbours stand, by the number of the question. */
  readonly #terms: ReadonlyMap<string, Postings>;

  /** Takes the questions of each article, its title among them. */
  constructor(questions: readonly (readonly string[])[], stemmer: Stemmer) {
    this.#count = questions.length;
    const texts: string[][] = [];
    questions.forEach((its, article) => {
      for (const question of its) {
        this.#articles.push(article);
        texts.push(termsOf(wordsOf(question).map((word) => stemmer.stem(word))));
      }
    });
    this.#terms = postingsOf([{ texts, weight: 1, heldBack: 0 }]);
    this.#norms = new Float64Array(this.#articles.length);
    for (const postings of this.#terms.values()) {
      const square = this.#tells(postings) ** 2;
      addEach(this.#norms, postings.articles, square);
    }
  }

  /** For each article the cosine between the query and the nearest of its questions: 1 where it is that very question. */
  nearness({ words }: Query): Float64Array {
    const products = new Float64Array(this.#articles.length);
    let norm = 0;
    for (const term of termsOf(words.map(({ readAs }) => readAs))) {
      const postings = this.#terms.get(term);
      const square = this.#tells(postings) ** 2;
      norm += square;
      if (postings) addEach(products, postings.articles, square);
    }
    const nearest = new Float64Array(this.#count);
    // Thousands of questions at each key: a plain loop takes a third of what a callback for each does.
    for (let question = 0; question < products.length; question++) {
      const product = products[question] ?? 0;
      if (product === 0) continue;
      const article = this.#articles[question] ?? 0;
      const cosine = product / Math.sqrt(norm * (this.#norms[question] ?? 1));
      if (cosine > (nearest[article] ?? 0)) nearest[article] = cosine;
    }
    return nearest;
  }

  #tells(postings: Postings | undefined): number {
    return rarity(postings?.articles.length ?? 0, this.#articles.length) ** TUNING.sameQuestion.rarity;
  }
}

function addEach(sums: Float64Array, places: Uint32Array, value: number): void {
  for (let at = 0; at < places.length; at++) addTo(sums, places[at] ?? 0, value);
}

/** The stems of a question, and each with the next: `card not come` → `card not come card·not not·come`. */
function termsOf(stems: readonly string[]): string[] {
  return [...new Set([...stems, ...stems.slice(1).map((stem, at) => `${stems[at]} ${stem}`)])];
}
