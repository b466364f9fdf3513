/** How far the way is drawn past its neighbours, so that it reaches the edge of a wide window. */
const REACH = 3;

/**
 * The way as stop number `index` draws it, counted from 0: a wave that swings between 12 and 36 of 48, by turns
 * down and up, with the stop at 0 and the next at 100, stretched to whatever room there is. Each stop draws
 * the stretches before and after it too. In a row they lie on one another; between rows the way leaves the
 * window on one side and comes back on the other, as a text does.
 */
export function wayAcross(index: number, last: number): string {
  const from = Math.max(0, index - REACH);
  const to = Math.min(last, index + REACH);
  let path = `M${(from - index) * 100} ${height(from)}`;
  for (let stop = from; stop < to; stop++) {
    const x = (stop - index) * 100;
    path += `C${x + 50} ${height(stop)} ${x + 50} ${height(stop + 1)} ${x + 100} ${height(stop + 1)}`;
  }
  return path;
}

function height(stop: number): number {
  return stop % 2 === 0 ? 12 : 36;
}

/** The piece of the way that leaves a stop downwards, from 0 to 100; it swings between 6 and 18 of 24. */
export function wayDown(index: number): string {
  return index % 2 === 0 ? 'M6 0C6 50 18 50 18 100' : 'M18 0C18 50 6 50 6 100';
}
