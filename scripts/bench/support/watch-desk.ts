/** What one key took, in milliseconds from where it was pressed: to its answer in the page, and to that on the screen. */
export interface KeyTimes {
  answered: number;
  painted: number;
}

/** What the page itself notes of a support page while somebody types. */
export interface Watch {
  /** When the first answer of all was painted, in milliseconds from where the page was asked for. */
  first: number | undefined;
  /** Settles when the next key's answer is painted. To ask again and again would keep a slowed page busy. */
  nextKey(): Promise<KeyTimes>;
}

/** Runs in the page, before its own scripts. Leaves a Watch at `globalThis.watch`. */
export function watchDesk(): void {
  const waiting: ((times: KeyTimes) => void)[] = [];
  const watch: Watch = { first: undefined, nextKey: () => new Promise((resolve) => waiting.push(resolve)) };
  Object.assign(globalThis, { watch });
  let pressed: number | undefined;

  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true });

  const painted = (then: () => void) => requestAnimationFrame(() => setTimeout(then));
  new MutationObserver((changes) => {
    if (!changes.some(({ target }) => target instanceof Element && target.ariaBusy === 'false')) return;
    const at = pressed;
    pressed = undefined;
    const answered = performance.now();
    painted(() => {
      const now = performance.now();
      watch.first ??= now;
      if (at === undefined) return;
      for (const resolve of waiting.splice(0)) resolve({ answered: answered - at, painted: now - at });
    });
  }).observe(document, { attributeFilter: ['aria-busy'], subtree: true });
}

/** Runs in the page's worker, once it is there. Leaves at `globalThis.took` the milliseconds that each answer took it. */
export function watchWorker(): void {
  const took: number[] = [];
  Object.assign(globalThis, { took });
  // This comes after the worker's own listener, and after all that one could do without waiting: by now it has answered.
  addEventListener('message', ({ timeStamp }) => took.push(performance.now() - timeStamp));
}
