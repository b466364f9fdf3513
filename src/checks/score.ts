import type { Problem } from '../model/problem.ts';
import { GROUPS, type Group } from '../model/problem.ts';
import { ruleOf } from './rules/index.ts';

/** The five properties of quality content; the other groups of rules keep the site sound. */
const PROPERTIES = GROUPS.slice(0, 5) as readonly Group[];

/** What a finding costs of the hundred points of its property. Our own judgement: four errors leave nothing. */
const COST = { error: 25, warn: 10 } as const;

/** How good an article is in each of the five properties, from 0 to 100, by what the rules found in it. */
export function scoreOf(problems: readonly Problem[]): Readonly<Record<string, number>> {
  const cost = new Map<string, number>();
  for (const { rule, severity } of problems) {
    const group = ruleOf(rule)?.group;
    if (group) cost.set(group, (cost.get(group) ?? 0) + COST[severity]);
  }
  return Object.fromEntries(PROPERTIES.map((property) => [property, Math.max(0, 100 - (cost.get(property) ?? 0))]));
}
