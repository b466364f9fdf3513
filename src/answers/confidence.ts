import type { AddedTexts } from './added-texts.ts';
import { ngramsOf } from './ngrams.ts';
import type { Query } from './query.ts';
import type { Ranker, Scores } from './rank.ts';

/** How sure the search is: `good`, `weak` (shown as such), or `none`: it says that it has no good answer. */
export type State = 'good' | 'weak' | 'none';

/** What speaks for the best article, in figures that can be compared between queries. */
export interface Evidence {
  /** The share of what the query asks that the article says at all, from 0 to 1. */
  covered: number;
  /** How strongly it says it, word for word: 0 to 5, the most that BM25 gives a word. */
  stems: number;
  /** The same by letters. */
  ngrams: number;
  /** The words of the query. Long questions share fewer of their words with any article. */
  length: number;
  /** How nearly a question of the article is the very same, from 0 to 1. */
  same: number;
}

/**
 * A logistic regression over the evidence, fitted on half of the CLINC150 and Banking77 questions, over the demo and
 * stand-ins: those whose right article came first against questions that are out of scope.
 */
const COEFFICIENTS = [
  ['covered', 8.03],
  ['stems', 1.61],
  ['ngrams', 4.44],
  ['length', 0.42],
] as const;
const INTERCEPT = -10.56;

/** What an article says in its text alone, it may say by the way. */
const IN_TEXT = 0.5;

/** Beyond so many words, a question is not the surer for being longer. */
const LONGEST = 20;

/** Set so that at most 5 in 100 good answers are lost; `npm run bench:search` tells how many questions out of scope it meets. */
const NO_ANSWER_BELOW = 0.2;
const WEAK_BELOW = 0.5;

/** How sure the search is of an article, from 0 to 1. */
export function confidenceOf(evidence: Evidence): number {
  let sum = INTERCEPT;
  for (const [name, weight] of COEFFICIENTS) sum += weight * evidence[name];
  return Math.max(evidence.same, 1 / (1 + Math.exp(-sum)));
}

/**
 * What to tell the reader. A word or two of which the article says the half is at least a weak match:
 * so short a question has little else to be sure by.
 */
export function stateOf(evidence: Evidence): State {
  const confidence = confidenceOf(evidence);
  if (confidence >= WEAK_BELOW) return 'good';
  const isShort = evidence.length <= 2 && evidence.covered >= 0.5;
  return confidence >= NO_ANSWER_BELOW || isShort ? 'weak' : 'none';
}

/** What speaks for an article. */
export function evidenceFor(
  query: Query,
  article: number,
  { stems, ngrams, same }: Scores,
  ranker: Ranker,
  texts: AddedTexts | undefined,
): Evidence {
  const matches = ranker.matches(query, article);
  const found = new Map<string, number>();
  for (const { stem, word, weight } of query.stems) {
    const share = matches.has(stem) ? weight : texts?.says(article, stem) ? weight * IN_TEXT : 0;
    for (const part of word.split(' ')) found.set(part, Math.max(found.get(part) ?? 0, share));
  }
  let asked = 0;
  let said = 0;
  let letters = 0;
  let length = 0;
  for (const { word, stem, weight, known } of query.words) {
    const tells = weight * ranker.tells(known ? stem : '');
    asked += tells;
    said += tells * Math.min(1, (found.get(word) ?? 0) / weight);
    letters += weight * ngramsOf(stem).length;
    length += weight;
  }
  return {
    covered: said / (asked || 1),
    stems: (stems[article] ?? 0) / (asked || 1),
    ngrams: (ngrams[article] ?? 0) / (letters || 1),
    length: Math.min(length, LONGEST),
    same: same?.[article] ?? 0,
  };
}
