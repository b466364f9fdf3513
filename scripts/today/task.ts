import type { Demand } from './demand.ts';

/** Something worth doing. */
export interface Task {
  kind: 'write' | 'finish' | 'mend' | 'translate' | 'review' | 'answer' | 'polish';
  /** 1: it stops the build. 2: customers miss it. 3: it could be better. */
  tier: 1 | 2 | 3;
  /** In one line, to whoever is to do it. */
  title: string;
  /** What is wrong, before how many meet it. */
  reason: string;
  demand: Demand;
  /** What begins it. */
  command: string;
}

/** The most valuable first: what stops the build, then what most customers meet, pains counting double. */
export function ranked(tasks: readonly Task[]): Task[] {
  return tasks.toSorted((a, b) => a.tier - b.tier || b.demand.weight - a.demand.weight);
}

/** Why a task is worth doing, in a line or two. */
export function whyOf({ reason, demand: { words, pains } }: Task): string {
  const pain = pains.map((name) => `“${name}”`).join(' and ');
  return [reason, words, pain && `${pain} ${pains.length > 1 ? 'are pains' : 'is a pain'}`].filter(Boolean).join('; ');
}
