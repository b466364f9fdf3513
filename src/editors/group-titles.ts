import type { Group } from '../model/problem.ts';

/** The groups of rules as a reference heads them. */
export const GROUP_TITLES: Record<Group, string> = {
  persona: 'Persona: written for somebody',
  lifecycle: 'Lifecycle: there when it is needed',
  editorial: 'Editorial: informative, useful, not selling',
  optimised: 'Optimised: found and shared',
  strategic: 'Strategic: it serves a goal',
  accessibility: 'Accessibility',
  integrity: 'Integrity',
  freshness: 'Freshness',
};
