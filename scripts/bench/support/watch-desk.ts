/** What the page itself notes of a support page while somebody types. */
export interface Watch {
  /** When each key was answered, in milliseconds from where it was pressed; then, when that was painted. */
  answered: number[];
  painted: number[];
  /** When the first answer of all was painted, in milliseconds from where the page was asked for. */
  first: number | undefined;
}

/** Runs in the page, before its own scripts. Leaves a Watch at `globalThis.watch`. */
export function watchDesk(): void {
  const watch: Watch = { answered: [], painted: [], first: undefined };
  Object.assign(globalThis, { watch });
  let pressed: number | undefined;

  addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true });

  const painted = (then: () => void) => requestAnimationFrame(() => setTimeout(then));
  new MutationObserver((changes) => {
    if (!changes.some(({ target }) => target instanceof Element && target.ariaBusy === 'false')) return;
    const at = pressed;
    pressed = undefined;
    if (at !== undefined) watch.answered.push(performance.now() - at);
    painted(() => {
      watch.first ??= performance.now();
      if (at !== undefined) watch.painted.push(performance.now() - at);
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
