import type { Passages } from './answer-index.ts';
import type { Query } from './query.ts';
import type { Stemmer } from './stemmer.ts';
import { stemsOf } from './text.ts';

/** Where in an article the answer stands. */
export interface AnswerPlace {
  sentence: string;
  /** The heading above it and its anchor; empty for what stands before the first heading. */
  heading: string;
  anchor: string;
}

interface StemmedPlace extends AnswerPlace {
  stems: ReadonlySet<string>;
  headingStems: ReadonlySet<string>;
}

/** How much a word of the heading counts for the sentences below it. */
const HEADING_SHARE = 0.5;

/** A sentence must say this share of what the query asks to be shown instead of the article’s first. */
const LEAST_SHARE = 0.3;

/** How much better a later sentence must be than an earlier one: articles say the answer first. */
const CLEARLY_BETTER = 1.05;

/** Finds the sentences that answer. Articles are stemmed when first asked for. */
export class SentenceFinder {
  readonly #passages: Passages;
  readonly #stemmer: Stemmer;
  readonly #places = new Map<number, StemmedPlace[]>();

  constructor(passages: Passages, stemmer: Stemmer) {
    this.#passages = passages;
    this.#stemmer = stemmer;
  }

  /**
   * The sentence of an article that answers best; where none comes close, the one that it begins with.
   * `tells` says how much a stem does.
   */
  find(article: number, query: Query, tells: (stem: string) => number): AnswerPlace | undefined {
    const wanted = query.stems.map(({ stem, weight }) => ({ stem, tells: weight * tells(stem) }));
    const all = wanted.reduce((sum, { tells }) => sum + tells, 0);
    const places = this.#placesOf(article);
    let best = places[0];
    let most = LEAST_SHARE * all;
    for (const place of places) {
      let score = 0;
      for (const { stem, tells } of wanted) {
        if (place.stems.has(stem)) score += tells;
        else if (place.headingStems.has(stem)) score += tells * HEADING_SHARE;
      }
      if (score > most * CLEARLY_BETTER) {
        most = score;
        best = place;
      }
    }
    return best && { sentence: best.sentence, heading: best.heading, anchor: best.anchor };
  }

  #placesOf(article: number): StemmedPlace[] {
    const known = this.#places.get(article);
    if (known) return known;
    const places = (this.#passages.articles[article]?.sections ?? []).flatMap(({ heading, anchor, sentences }) => {
      const headingStems = new Set(stemsOf(this.#stemmer, heading));
      return sentences.map((sentence) => {
        const stems = new Set(stemsOf(this.#stemmer, sentence));
        return { sentence, heading, anchor, stems, headingStems };
      });
    });
    this.#places.set(article, places);
    return places;
  }
}
