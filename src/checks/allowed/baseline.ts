import { type BaselineEntry, baselineKey, baselineLine } from '../../model/baseline.ts';
import type { Problem } from '../../model/problem.ts';
import { isLocked } from '../settings/locked.ts';

/** More than an entry of the baseline holds, so that all of it is shown. */
export interface Overrun extends BaselineEntry {
  found: number;
}

/** Whether an entry is among those that a change is about. */
export type IsMeant = (entry: Pick<BaselineEntry, 'file' | 'rule'>) => boolean;

const ALL: IsMeant = () => true;

/** What a baseline holds back, and where it no longer fits. */
export class Baseline {
  readonly #entries: ReadonlyMap<string, BaselineEntry>;
  readonly #found = new Map<string, number>();
  readonly #ran = new Set<string>();

  constructor(entries: readonly BaselineEntry[]) {
    this.#entries = new Map(entries.map((entry) => [baselineKey(entry), entry]));
  }

  /**
   * Parts what some rules found into what it holds and all else. All problems of a rule must come at once: where
   * a file has more of them than the baseline knows, nobody can tell which are new, and none is held.
   */
  hold(problems: readonly Problem[], ran: ReadonlySet<string>): { kept: Problem[]; held: Problem[] } {
    const kept: Problem[] = [];
    const held: Problem[] = [];
    for (const rule of ran) this.#ran.add(rule);
    if (this.#entries.size === 0) return { kept: [...problems], held };
    for (const [key, count] of countsOf(problems)) this.#found.set(key, count);
    for (const problem of problems) {
      const key = baselineKey(problem);
      const allowed = this.#entries.get(key)?.count ?? 0;
      const isHeld = mayBeHeld(problem) && (this.#found.get(key) ?? 0) <= allowed;
      (isHeld ? held : kept).push(problem);
    }
    return { kept, held };
  }

  /** Entries that hold less than was found. */
  overruns(): Overrun[] {
    return [...this.#entries].flatMap(([key, entry]) => {
      const found = this.#found.get(key) ?? 0;
      return found > entry.count ? [{ ...entry, found }] : [];
    });
  }

  /** The entries that are still needed, each as low as it can be; of rules that did not run or are not meant, as they are. */
  shrunk(isMeant = ALL): BaselineEntry[] {
    return [...this.#entries].flatMap(([key, entry]) => {
      const count =
        this.#ran.has(entry.rule) && isMeant(entry) ? Math.min(entry.count, this.#found.get(key) ?? 0) : entry.count;
      return count > 0 ? [{ ...entry, count }] : [];
    });
  }

  /** By how many findings it could shrink. */
  slack(): number {
    return sumOf([...this.#entries.values()]) - sumOf(this.shrunk());
  }

  /** Entries that hold all of these problems that may be held; of rules that did not run or are not meant, as they are. */
  rewritten(problems: readonly Problem[], isMeant = ALL): BaselineEntry[] {
    const byKey = new Map(problems.map((problem) => [baselineKey(problem), problem]));
    const entries = new Map([...this.#entries].filter(([, entry]) => !(this.#ran.has(entry.rule) && isMeant(entry))));
    for (const [key, count] of countsOf(problems)) {
      const { file, rule, about } = byKey.get(key) as Problem;
      // Of a rule that asks for pages, some of what it finds may be there already.
      const most = Math.max(count, entries.get(key)?.count ?? 0);
      if (isMeant({ file, rule })) entries.set(key, { file, rule, ...(about !== undefined && { about }), count: most });
    }
    return [...entries.values()];
  }
}

/** How many findings a baseline holds. */
export function sumOf(entries: readonly BaselineEntry[]): number {
  return entries.reduce((sum, { count }) => sum + count, 0);
}

const HEADER = `# What fell short when these articles moved in, one line an entry, written by a command.
# It can only shrink, and does so at \`npm run link -- --record\`. docs/settings.md tells more.
`;

/** The text of \`baseline.yaml\`: sorted, so that branches seldom touch the same lines. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = entries.map(baselineLine).sort();
  return `${HEADER}${lines.map((line) => `${line}\n`).join('')}`;
}

/** What is unsafe or broken is never held: an error of an integrity rule stays one. */
function mayBeHeld({ rule, severity }: Problem): boolean {
  return severity === 'warn' || !isLocked(rule);
}

function countsOf(problems: readonly Problem[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const problem of problems) {
    if (!mayBeHeld(problem)) continue;
    const key = baselineKey(problem);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
