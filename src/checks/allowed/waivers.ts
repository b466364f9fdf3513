import type { Library } from '../../model/library.ts';
import type { Problem } from '../../model/problem.ts';
import type { Waiver } from '../../model/schemas/records.ts';

/** A waiver, and whether anything fell short where it allows that. */
export interface WaiverUse {
  waiver: Waiver;
  /** Its place in waivers.yaml, from 0. */
  index: number;
  used: boolean;
}

/** The waivers of a help centre, none of them needed yet. */
export function waiverUses({ waivers }: Library): WaiverUse[] {
  return waivers.map((waiver, index) => ({ waiver, index, used: false }));
}

/** Whether a waiver still holds on a day. */
export function isInForce(waiver: Waiver, now: string): boolean {
  return waiver.until >= now;
}

/** Takes away the problems that a waiver in force allows, and notes which waivers did so. */
export function waive(
  problems: readonly Problem[],
  waivers: readonly WaiverUse[],
  now: string,
  mayWaive: (rule: string) => boolean,
): readonly Problem[] {
  const byPlace = new Map<string, WaiverUse>();
  for (const use of waivers) {
    const { rule, file } = use.waiver;
    if (rule && file && mayWaive(rule) && isInForce(use.waiver, now)) byPlace.set(`${rule}\n${file}`, use);
  }
  if (byPlace.size === 0) return problems;
  return problems.filter((problem) => {
    const use = byPlace.get(`${problem.rule}\n${problem.file}`);
    if (use) use.used = true;
    return !use;
  });
}
