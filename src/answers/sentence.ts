import type { Section } from './answer-index.ts';
import type { Query } from './query.ts';
import type { Ranker } from './rank.ts';
import type { Stemmer } from './text.ts';

/** Where in an article the answer stands. */
export interface AnswerPlace {
  sentence: string;
  /** The heading above it and its anchor; empty for what stands before the first heading. */
  heading: string;
  anchor: string;
}

/** How much a word of the heading counts for the sentences below it. */
const HEADING_SHARE = 0.5;

/** A sentence must say this share of what the query asks to be shown instead of the article’s first. */
const LEAST_SHARE = 0.3;

/** The sentence that answers a query best; where none comes close, the one that the article begins with. */
export function findSentence(
  query: Query,
  sections: readonly Section[],
  ranker: Ranker,
  stemmer: Stemmer,
): AnswerPlace | undefined {
  const wanted = new Map(query.stems.map(({ stem, weight }) => [stem, weight * ranker.tells(stem)]));
  const all = [...wanted.values()].reduce((sum, weight) => sum + weight, 0);
  let best: AnswerPlace | undefined;
  let most = 0;
  for (const { heading, anchor, sentences } of sections) {
    const inHeading = new Set(stemmer.stemsOf(heading));
    for (const sentence of sentences) {
      const stems = new Set(stemmer.stemsOf(sentence));
      let score = 0;
      for (const [stem, weight] of wanted) {
        if (stems.has(stem)) score += weight;
        else if (inHeading.has(stem)) score += weight * HEADING_SHARE;
      }
      // A little for the earlier sentence: articles say the answer first.
      if (score > most * 1.05) {
        most = score;
        best = { sentence, heading, anchor };
      }
    }
  }
  return best && most >= LEAST_SHARE * all ? best : firstOf(sections);
}

function firstOf(sections: readonly Section[]): AnswerPlace | undefined {
  const section = sections.find(({ sentences }) => sentences.length > 0);
  const sentence = section?.sentences[0];
  return section && sentence ? { sentence, heading: section.heading, anchor: section.anchor } : undefined;
}
