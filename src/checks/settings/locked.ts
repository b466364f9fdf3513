import { ruleOf } from '../rules/index.ts';

/** Integrity keeps the site sound: its rules can neither be switched off, disabled in place nor waived. */
export function isLocked(rule: string): boolean {
  return ruleOf(rule)?.group === 'integrity';
}
