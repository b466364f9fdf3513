/** Below this, two headings have too little in common to be one that was reworded; our own judgement. */
const LEAST_LIKENESS = 0.4;

/**
 * Which lost anchors are headings that now read otherwise: pairs of a lost anchor and one that is new on the
 * same page. The most alike go together first; one that is left on each side is a pair as well.
 */
export function rewordedAnchors(lost: readonly string[], fresh: readonly string[]): Map<string, string> {
  const pairs = lost
    .flatMap((from) => fresh.map((to) => ({ from, to, likeness: likeness(from, to) })))
    .sort((a, b) => b.likeness - a.likeness);
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const { from, to, likeness } of pairs) {
    if (likeness < LEAST_LIKENESS || found.has(from) || taken.has(to)) continue;
    found.set(from, to);
    taken.add(to);
  }
  const [from, ...otherLost] = lost.filter((anchor) => !found.has(anchor));
  const [to, ...otherFresh] = fresh.filter((anchor) => !taken.has(anchor));
  if (from && to && otherLost.length === 0 && otherFresh.length === 0) found.set(from, to);
  return found;
}

/** Dice’s coefficient of the pairs of letters: 0 for nothing in common, 1 for the same. */
function likeness(a: string, b: string): number {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const common = [...first].filter((pair) => second.has(pair)).length;
  return (2 * common) / (first.size + second.size || 1);
}

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}
