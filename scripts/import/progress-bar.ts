/** How often a line is written anew where nobody watches a terminal: once in so many articles. */
const EVERY = 1000;

/** Says on standard error how far a long work has come: one line that changes in a terminal, a few lines elsewhere. */
export function progressBar(quiet: boolean): { show(what: string, done: number, of: number): void; clear(): void } {
  const { stderr } = process;
  let last = '';
  return {
    show(what, done, of) {
      if (quiet) return;
      const percent = `${Math.floor((done / Math.max(of, 1)) * 100)} %`;
      const line = `${what} ${done} of ${of} (${percent})`;
      if (!stderr.isTTY) {
        if (done % EVERY === 0) stderr.write(`${line}\n`);
      } else if (percent !== last) {
        stderr.write(`\r\u001b[K${line}`);
        last = percent;
      }
    },
    clear() {
      if (!quiet && stderr.isTTY) stderr.write('\r\u001b[K');
    },
  };
}
