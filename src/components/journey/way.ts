/**
 * The way is drawn as a wave from stop to stop, by turns down and up, and stretched to whatever room there
 * is. Sideways it swings between 12 and 36 of 48, downwards between 6 and 18 of 24; the stop is at 0, the
 * next at 100. Sideways each stop draws how the way comes as well as how it goes on, so that a row begins
 * where the one above has left the page, as in a text.
 */
export function wayAcross(index: number, last: number): string {
  const [here, there] = index % 2 === 0 ? [12, 36] : [36, 12];
  const coming = index === 0 ? `M0 ${here}` : `M-100 ${there}C-50 ${there}-50 ${here} 0 ${here}`;
  return index === last ? coming : `${coming}C50 ${here} 50 ${there} 100 ${there}`;
}

/** The piece of the way that leaves stop number `index`, counted from 0. */
export function wayDown(index: number): string {
  return index % 2 === 0 ? 'M6 0C6 50 18 50 18 100' : 'M18 0C18 50 6 50 6 100';
}
