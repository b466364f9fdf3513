/**
 * Whether one edit makes `a` into `b`: a letter put in, left out or changed, or two neighbours swapped.
 * Most typing errors are one of these (Damerau 1964).
 */
export function oneEditApart(a: string, b: string): boolean {
  if (a.length > b.length) return oneEditApart(b, a);
  const longer = b.length - a.length;
  if (longer > 1 || a === b) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  let same = 0;
  while (same < a.length - at && a.at(-1 - same) === b.at(-1 - same)) same++;
  const differ = a.length - at - same;
  if (differ === 1 - longer) return true;
  return longer === 0 && differ === 2 && a[at] === b[at + 1] && a[at + 1] === b[at];
}
