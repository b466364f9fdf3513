import type { AnswerIndex, Passages, Postings } from './answer-index.ts';
import { addSaturated, againstBest, rarity } from './bm25.ts';
import { PostingsBuilder } from './postings-builder.ts';
import type { Query } from './query.ts';
import type { Stemmer } from './text.ts';
import { TUNING } from './tuning.ts';

/**
 * The index with the text of those articles worked in that carry no questions: they are found by their text.
 * Where an article does carry questions, its text would only blur them; see BodyRanker.
 */
export function withBodies(index: AnswerIndex, passages: Passages, stemmer: Stemmer): AnswerIndex {
  const unasked = bodyStems(passages, stemmer).map((stems, article) => (index.articles[article]?.asked ? [] : stems));
  if (unasked.every(({ length }) => length === 0)) return index;
  const builder = new PostingsBuilder();
  builder.addPostings(index.stems);
  builder.addField(unasked, TUNING.body.weight, TUNING.body.length);
  return { ...index, stems: builder.build() };
}

/** Scores articles by their text alone, to break ties between those that their questions leave level. */
export class BodyRanker {
  readonly #stems: ReadonlyMap<string, Postings>;
  readonly #count: number;

  constructor(passages: Passages, stemmer: Stemmer) {
    const builder = new PostingsBuilder();
    builder.addField(bodyStems(passages, stemmer), 1, TUNING.body.length);
    this.#stems = builder.build();
    this.#count = passages.articles.length;
  }

  /** A score for each article, from 0 to 1. */
  scores({ stems }: Query): Float64Array {
    const scores = new Float64Array(this.#count);
    for (const { stem, weight } of stems) {
      const postings = this.#stems.get(stem);
      if (postings) addSaturated(scores, postings, weight * rarity(postings.articles.length, this.#count), 1.2);
    }
    return againstBest(scores);
  }

  /** Every stem that stands in a text. */
  stems(): Iterable<string> {
    return this.#stems.keys();
  }
}

function bodyStems(passages: Passages, stemmer: Stemmer): string[][] {
  return passages.articles.map((sections) =>
    stemmer.stemsOf(sections.flatMap(({ sentences }) => sentences).join('\n')),
  );
}
