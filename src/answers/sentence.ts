import type { Passages, Section } from './answer-index.ts';
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
  stems: readonly string[];
  headingStems: readonly string[];
}

/** How much a word of the heading counts for the sentences below it. */
const HEADING_SHARE = 0.5;

/** A sentence must say this share of what the query asks to be shown instead of the article’s first. */
const LEAST_SHARE = 0.3;

/** How much better a later sentence must be than an earlier one: articles say the answer first. */
const CLEARLY_BETTER = 1.05;

/** Finds the sentences that answer. All are stemmed when it is made, so that no question waits for it. */
export class SentenceFinder {
  /** For each article the stems of its sentences, headings left out. */
  readonly bodies: readonly (readonly string[])[];
  readonly #articles: readonly (readonly StemmedPlace[])[];

  constructor({ articles }: Passages, stemmer: Stemmer) {
    this.#articles = articles.map(({ sections }) => sections.flatMap((section) => placesIn(section, stemmer)));
    this.bodies = this.#articles.map((places) => places.flatMap(({ stems }) => stems));
  }

  /**
   * The sentence of an article that answers best; where none comes close, the one that it begins with.
   * `tells` says how much a stem does.
   */
  find(article: number, query: Query, tells: (stem: string) => number): AnswerPlace | undefined {
    const places = this.#articles[article] ?? [];
    const wanted = query.stems.map(({ stem, weight }) => ({ stem, tells: weight * tells(stem) }));
    const all = wanted.reduce((sum, { tells }) => sum + tells, 0);
    // Of the many words that a query may stand for, an article says few, and has many sentences.
    const said = wanted.filter(({ stem }) =>
      places.some(({ stems, headingStems }) => stems.includes(stem) || headingStems.includes(stem)),
    );
    let best = places[0];
    let most = LEAST_SHARE * all;
    for (const place of places) {
      let score = 0;
      for (const { stem, tells } of said) {
        if (place.stems.includes(stem)) score += tells;
        else if (place.headingStems.includes(stem)) score += tells * HEADING_SHARE;
      }
      if (score > most * CLEARLY_BETTER) {
        most = score;
        best = place;
      }
    }
    return best && { sentence: best.sentence, heading: best.heading, anchor: best.anchor };
  }
}

function placesIn({ heading, anchor, sentences }: Section, stemmer: Stemmer): StemmedPlace[] {
  const headingStems = stemsOf(stemmer, heading);
  return sentences.map((sentence) => ({ sentence, heading, anchor, stems: stemsOf(stemmer, sentence), headingStems }));
}
