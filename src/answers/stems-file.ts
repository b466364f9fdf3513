import type { Postings } from './answer-index.ts';
import { readNumbers, writeNumbers } from './numbers.ts';

/** Where stems stand, as it is moved: columns, since like compresses with like. */
export interface StemsFile {
  /** Each stem: how many letters it shares with the one before, then the rest of it. */
  shared: string;
  rests: string;
  /** For each stem: in how many articles; then, for each of those, the step to its number; then its weight. */
  counts: string;
  steps: string;
  weights: string;
}

/** A weight is kept as its logarithm, in halves of an octave above 1/8: within 19 % of what it was. */
const STEPS_PER_OCTAVE = 2;
const LEAST_WEIGHT = 1 / 8;

/** Takes the stems in their order. */
export function writeStems(stems: ReadonlyMap<string, Postings>): StemsFile {
  const names = [...stems.keys()];
  const postings = [...stems.values()];
  const shared = names.map((name, at) => sharedLetters(names[at - 1] ?? '', name));
  return {
    shared: writeNumbers(shared),
    rests: names.map((name, at) => name.slice(shared[at])).join(' '),
    counts: writeNumbers(postings.map((posting) => posting.articles.length)),
    steps: postings.map((posting) => written(posting).steps).join(''),
    weights: postings.map((posting) => written(posting).weights).join(''),
  };
}

const known = new WeakMap<Postings, Pick<StemsFile, 'steps' | 'weights'>>();

/** The numbers of one stem: where a size is to be met, most stems are written again and again (large/fit.ts). */
function written(posting: Postings): Pick<StemsFile, 'steps' | 'weights'> {
  let its = known.get(posting);
  if (!its) {
    its = { steps: writeNumbers(stepsOf(posting)), weights: writeNumbers(Array.from(posting.weights, levelOf)) };
    known.set(posting, its);
  }
  return its;
}

export function readStems({ shared, rests, counts, steps, weights }: StemsFile): Map<string, Postings> {
  const letters = readNumbers(shared);
  const lengths = readNumbers(counts);
  const articles = Uint32Array.from(readNumbers(steps));
  const its = Float64Array.from(readNumbers(weights), (level) => LEAST_WEIGHT * 2 ** (level / STEPS_PER_OCTAVE));
  const stems = new Map<string, Postings>();
  let stem = '';
  let begin = 0;
  rests.split(' ').forEach((rest, at) => {
    stem = stem.slice(0, letters[at]) + rest;
    const end = begin + (lengths[at] ?? 0);
    for (let next = begin + 1; next < end; next++)
      articles[next] = (articles[next] ?? 0) + (articles[next - 1] ?? 0) + 1;
    stems.set(stem, { articles: articles.subarray(begin, end), weights: its.subarray(begin, end) });
    begin = end;
  });
  return stems;
}

function sharedLetters(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

function stepsOf({ articles }: Postings): number[] {
  return [...articles].map((article, at) => article - (at === 0 ? 0 : (articles[at - 1] ?? 0) + 1));
}

function levelOf(weight: number): number {
  return Math.max(0, Math.round(STEPS_PER_OCTAVE * Math.log2(weight / LEAST_WEIGHT)));
}
