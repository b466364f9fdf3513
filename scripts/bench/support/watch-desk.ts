/** What the page itself notes of a support page while somebody types. */
export interface Watch {
  /** When each key was answered, in milliseconds from where it was pressed; then, when that was painted. */
  answered: number[];
  painted: number[];
  /** When the first answer of all was painted, in milliseconds from where the page was asked for. */
  first: number | undefined;
  /** How long the worker took for each question, in milliseconds. */
  worker: number[];
}

/** Runs in the page, before its own scripts. Leaves a Watch at `globalThis.watch`. */
export function watchDesk(): void {
  const watch: Watch = { answered: [], painted: [], first: undefined, worker: [] };
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

  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function ask(this: Worker, message: { id?: number }) {
    const { id } = message;
    if (id !== undefined) {
      const asked = performance.now();
      const hear = ({ data }: MessageEvent<{ id: number; findings?: object }>) => {
        if (data.id !== id || !data.findings) return;
        watch.worker.push(performance.now() - asked);
        this.removeEventListener('message', hear);
      };
      this.addEventListener('message', hear);
    }
    postMessage.call(this, message);
  } as typeof postMessage;
}
