import { Baseline } from '../../src/checks/allowed/baseline.ts';
import { readThroughGate } from '../../src/checks/gate.ts';
import type { BaselineEntry } from '../../src/model/baseline.ts';
import type { Problem } from '../../src/model/problem.ts';
import { writeBaseline } from '../baseline-file.ts';

/** What the gate found in articles that moved in, and what the baseline makes of it. */
export interface Holding {
  /** What is wrong with a content folder that cannot be read: nothing is held then. */
  unread?: readonly Problem[];
  before: readonly BaselineEntry[];
  entries: readonly BaselineEntry[];
  /** Errors in what moved in that no baseline holds: they are unsafe or broken. */
  unsafe: readonly Problem[];
  /** What is not held of all else: it stands in files that were there before. */
  elsewhere: readonly Problem[];
}

/**
 * Writes what the gate finds in `arrivals`, the files of articles that readers see for the first time, into the
 * baseline, so that it stops nothing and is mended by and by. Where they are all the articles that there are, the
 * gaps of the journey are held as well; of files that were there before, the baseline does not grow. Rules about
 * built pages have not spoken yet.
 */
export async function holdArrivals(
  dir: string,
  arrivals: ReadonlySet<string>,
  options: { now: string; cacheDir: string },
): Promise<Holding> {
  const passage = await readThroughGate(dir, options);
  if (!passage.library) return { unread: passage.problems, before: [], entries: [], unsafe: [], elsewhere: [] };
  const { library, result } = passage;
  const { baseline, ran } = result.docket;
  const found = [...result.problems, ...result.held];
  const movedIn = library.articles.every(({ file, draft }) => draft || arrivals.has(file))
    ? () => true
    : ({ file }: { file: string }) => arrivals.has(file);
  const entries = baseline.rewritten(found, movedIn);
  await writeBaseline(dir, entries);
  const { kept } = new Baseline(entries).hold(found, ran);
  return {
    before: library.baseline ?? [],
    entries,
    unsafe: kept.filter((problem) => movedIn(problem)),
    elsewhere: kept.filter((problem) => !movedIn(problem)),
  };
}
