import type { Postings } from '../answer-index.ts';
import { movedBytes } from './moved-bytes.ts';

type Stems = ReadonlyMap<string, Postings>;

/** Halvings of what is left out, until the size is met closely enough. */
const TRIES = 6;

const NOWHERE: Postings = { articles: new Uint32Array(), weights: new Float64Array() };

/**
 * As many stems as `write` writes in at most `bytes`, as moved. Where that is too little for all, those that stand in
 * the most articles lose their places: they tell least, and weigh most (static pruning by idf). They themselves are
 * kept, so that no question that has one is taken for a slip.
 * @see Blanco & Barreiro, Static Pruning of Terms in Inverted Files (2007)
 */
export function fitting(stems: Stems, write: (stems: Stems) => string, bytes: number): Stems {
  if (movedBytes(write(stems)) <= bytes) return stems;
  const counts = [...stems.values()].map(({ articles }) => articles.length).sort((a, b) => a - b);
  let fits = without(stems, 0);
  let [from, to] = [0, counts.length - 1];
  for (let tried = 0; tried < TRIES && from < to; tried++) {
    const middle = Math.ceil((from + to) / 2);
    const fewer = without(stems, counts[middle] ?? 0);
    if (movedBytes(write(fewer)) <= bytes) {
      fits = fewer;
      from = middle;
    } else to = middle - 1;
  }
  return fits;
}

/** The stems, those with no place that stand in more than `most` articles. */
function without(stems: Stems, most: number): Stems {
  return new Map([...stems].map(([stem, its]) => [stem, its.articles.length <= most ? its : NOWHERE]));
}
