import type { State } from '../../../src/answers/confidence.ts';
import type { Searcher } from './engines/engine.ts';
import type { WaypostSearcher } from './engines/waypost.ts';
import type { Question } from './search-case.ts';

/** What an engine did with a set of questions. Shares are in per cent, times in milliseconds. */
export interface Measured {
  name: string;
  top1: number;
  top3: number;
  top5: number;
  /** Mean of 1 / rank of the right article, 0 below the tenth. */
  mrr: number;
  /** Questions for which nothing at all was found. */
  nothing: number;
  codeKb: number;
  indexKb: number;
  p50: number;
  p95: number;
  /** For each question whether the right article came first; paired between engines. */
  firsts: readonly boolean[];
}

/** The same of several runs together: shares of all their questions, all that they move. */
export function together(runs: readonly (Omit<Measured, 'firsts'> & { questions: number })[]): Record<Share, number> {
  const all = runs.reduce((sum, { questions }) => sum + questions, 0);
  const mean = (share: Share) => runs.reduce((sum, run) => sum + run[share] * run.questions, 0) / all;
  return { top1: mean('top1'), top3: mean('top3'), top5: mean('top5'), nothing: mean('nothing') };
}

type Share = 'top1' | 'top3' | 'top5' | 'nothing';

export async function measure(name: string, searcher: Searcher, questions: readonly Question[]): Promise<Measured> {
  const ranks: number[] = [];
  const times: number[] = [];
  let nothing = 0;
  for (const { text, wanted } of questions) {
    const begun = performance.now();
    const found = await searcher.search(text);
    times.push(performance.now() - begun);
    if (found.length === 0) nothing++;
    const rank = found.slice(0, 10).findIndex((id) => wanted.includes(id));
    ranks.push(rank < 0 ? Number.POSITIVE_INFINITY : rank + 1);
  }
  times.sort((a, b) => a - b);
  const within = (most: number) => percent(ranks.filter((rank) => rank <= most).length, ranks.length);
  const { code, index } = searcher.moved();
  return {
    name,
    top1: within(1),
    top3: within(3),
    top5: within(5),
    mrr: ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length,
    nothing: percent(nothing, ranks.length),
    codeKb: code / 1024,
    indexKb: index / 1024,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    firsts: ranks.map((rank) => rank === 1),
  };
}

/** How Waypost tells what it cannot answer, in per cent. */
export interface ScopeMeasured {
  /** Questions out of scope that are met with “no good answer”. */
  refused: number;
  /** The same with “weak matches”. */
  weak: number;
  /** Questions whose right article came first, and which were yet met with “no good answer”. */
  lost: number;
}

export function measureScope(
  searcher: WaypostSearcher,
  questions: readonly Question[],
  firsts: readonly boolean[],
  outOfScope: readonly string[],
): ScopeMeasured {
  const good = questions.filter((_, at) => firsts[at]).map(({ text }) => searcher.stateOf(text));
  const out = outOfScope.map((text) => searcher.stateOf(text));
  const share = (states: readonly State[], state: State) =>
    percent(states.filter((its) => its === state).length, states.length);
  return { refused: share(out, 'none'), weak: share(out, 'weak'), lost: share(good, 'none') };
}

/** The value below which a share of a rising list lies. */
export function percentile(rising: readonly number[], share: number): number {
  return rising[Math.floor(rising.length * share)] ?? 0;
}

function percent(part: number, whole: number): number {
  return whole > 0 ? (100 * part) / whole : 0;
}
