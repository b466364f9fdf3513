/**
 * Every number that was found by trying, in one place: on one half (by hash) of Banking77's, CLINC150's and the
 * Nordic articles' questions. What the other half then showed is in docs/search.md; `npm run bench:search` shows it anew.
 */
export const TUNING = {
  /** The text of an article that carries no questions, against the same word in a question. */
  body: { weight: 3, length: 0.8 },

  /** How articles are ranked where most carry questions, and where most are found by their text. */
  byQuestions: {
    /** Saturation (`k1`): the larger, the more it counts that a word stands in several of an article's questions. */
    saturation: 3,
    /** Rare words tell more than common ones (the power of idf), but a query must not hang on its rarest alone. */
    rarity: 0.7,
    /** How much of it a word loses that is strewn over the articles as chance would have it. */
    chance: 0.6,
    /** The same three for character n-grams, and how much articles with many of them are held back. */
    ngrams: { saturation: 1.8, rarity: 0.9, chance: 0.6, length: 0.6 },
    /** How the parts of a score are mixed, each against its best article. */
    mix: { stems: 0.5, ngrams: 0.5, likelihood: 0.3, questions: 0.2, body: 0.15 },
  },
  byText: {
    saturation: 4,
    rarity: 1,
    chance: 0,
    ngrams: { saturation: 4, rarity: 1.4, chance: 0, length: 0.3 },
    mix: { stems: 0.5, ngrams: 0.5, likelihood: 0, questions: 0, body: 0 },
  },
  /** A question that is asked word for word outweighs all else; what comes near it counts by this power of how near. */
  sameQuestion: { weight: 1, power: 8, rarity: 0.5 },
  /** How much of the collection's language is mixed into an article's in the likelihood. */
  smoothing: 0.3,

  /** How much what may also be meant counts beside what was typed. */
  query: {
    stopWord: 0.5,
    joined: 0.3,
    part: 0.6,
    compound: 0.5,
    besideKnown: 0.15,
    synonym: 0.4,
    typo: 0.7,
    beginning: 0.5,
  },
};

/** What is worked into the index when it is made, and need not be moved with the code that reads it. */
export const INDEX_TUNING = {
  /** What a word weighs in each field, against the same word in a question that customers ask. */
  fields: { title: 4, questions: 1, description: 0.3, headings: 0.3 },
  /** How much a long field is held back (`b` of BM25F). */
  fieldLength: 0.6,
};

export type Ranking = typeof TUNING.byQuestions;
