import type { GateResult } from '../checks/gate.ts';

/** As in src/library/current.ts: who passes the gate and who writes the site may be apart. */
const KEY = Symbol.for('waypost.gate-result');
const registry = globalThis as { [KEY]?: GateResult };

/** Remembers what the gate said of the current Library. */
export function setCurrentResult(result: GateResult): void {
  registry[KEY] = result;
}

/** What the gate said last; nothing where it has not been asked, or the content could not be read. */
export function currentResult(): GateResult | undefined {
  return registry[KEY];
}
