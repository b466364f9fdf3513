/** One article that a search for one word found. */
export interface Hit {
  /** The article, as the index names it. */
  id: string;
  /** How well it fits the word: 0 or more, without an upper end. */
  score: number;
  /** Where in the article's text the word stands, as positions in its list of words. */
  locations: readonly number[];
}

/** An article with what all words of the question found in it. */
export interface Ranked {
  id: string;
  score: number;
  /** What each word of the question adds to the score, from 0 to 1; in the order of the question. */
  parts: readonly number[];
  /** Where in the text each word stands; in the order of the question. */
  locations: readonly (readonly number[])[];
}

/**
 * The settings of the search for one word. What stands in the title and in `questions` counts most; a word that
 * the text repeats counts little more than one it says once. Set on 1,000 real questions to the demo in English
 * (right article first in 62 of 100; at Pagefind's own `termFrequency` of 1 in 58) and on the titles of 680
 * Nordic articles without questions (first in 67 of 100, where 0.2 gives 66 and 1 gives 69).
 */
export const WORD_RANKING = { termFrequency: 0.35, metaWeights: { title: 5, questions: 3, description: 1 } } as const;

/**
 * No article gets more out of a word than the word's own rarity (its idf) this many times: what stands in the
 * title, in `questions`, in the description and in the text. Pagefind also finds longer words that begin with
 * it, and scores them by the rarity of the longer one: without a limit, `kort` finds `kortbetaling` first.
 */
const MOST_OF_RARITY = 12;

/**
 * The score at which a word gives half of all that it can add. With plain sums one rare word outweighs the
 * rest of the question: the right article comes first in 55 of 100 instead of 63.
 */
const HALF_SCORE = 5;

/** An article for the persona that the reader chose moves past others that fit about as well, and no further. */
const RAISE = 1.15;

/**
 * From this share of the best score on, an article is a result; below it stands whatever holds one common
 * word of the question. It lists 13 articles of 78 for a real question, and in 97 of 100 the right one.
 */
const RESULT_SHARE = 0.4;

/**
 * From this strength on an answer is called good. Set on half of 2,000 questions to the demo and half of 200
 * from other fields: on the other halves 76 of 100 foreign questions meet “nothing good”, and 2 of 100 right
 * answers are called weak.
 */
const GOOD_STRENGTH = 0.45;

/**
 * Sums what the words of a question found among `pages` articles, best first. An article that several words or
 * spellings found is one result. `raised` holds the articles for the chosen persona; none is hidden for not
 * being among them.
 */
export function rank(
  hitsByWord: readonly (readonly Hit[])[],
  pages: number,
  raised: ReadonlySet<string> = new Set(),
): Ranked[] {
  const found = new Map<string, Entry>();
  for (const [word, hits] of hitsByWord.entries()) {
    const most = MOST_OF_RARITY * rarity(new Set(hits.map(({ id }) => id)).size, pages);
    for (const { id, score, locations } of hits) {
      const { parts, locations: places } = entryOf(found, id, hitsByWord.length);
      const counted = Math.min(score, most);
      parts[word] = Math.max(parts[word] ?? 0, counted / (counted + HALF_SCORE));
      places[word] = [...(places[word] ?? []), ...locations];
    }
  }
  return [...found]
    .map(([id, article]) => ({ id, ...article, score: scoreOf(article.parts, raised.has(id)) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

interface Entry {
  parts: number[];
  locations: (readonly number[])[];
}

function entryOf(found: Map<string, Entry>, id: string, words: number): Entry {
  let entry = found.get(id);
  if (!entry) {
    entry = { parts: Array(words).fill(0), locations: Array(words).fill([]) };
    found.set(id, entry);
  }
  return entry;
}

/** The inverse document frequency of a word, as BM25 has it. */
function rarity(having: number, pages: number): number {
  return Math.log(1 + (Math.max(having, pages) - having + 0.5) / (having + 0.5));
}

/** The score of an article from what each word adds. */
export function scoreOf(parts: readonly number[], raised: boolean): number {
  const sum = parts.reduce((total, part) => total + part, 0);
  return raised ? sum * RAISE : sum;
}

/** What is worth listing of everything that was found. A raised article makes no other one unworthy. */
export function results(ranked: readonly Ranked[]): Ranked[] {
  const best = Math.max(0, ...ranked.map(({ parts }) => scoreOf(parts, false)));
  return ranked.filter(({ parts }) => scoreOf(parts, false) >= best * RESULT_SHARE);
}

/**
 * Whether the best article answers, or is but the closest there is. It answers when it holds every word
 * that was asked for, or enough of them: strength is the score by the root of the number of words, since
 * a long question is never met word for word.
 */
export function isGood(parts: readonly number[]): boolean {
  return parts.every((part) => part > 0) || scoreOf(parts, false) / Math.sqrt(parts.length) >= GOOD_STRENGTH;
}
