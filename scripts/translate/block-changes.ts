/** What became of a block of a text: `before` it was this, and stood at `at` among the old blocks, from 0. */
export interface BlockChange {
  before?: string;
  after?: string;
  /** Where it stood; for one that is new, where the next one stood. */
  at: number;
}

/** What changed from one list of blocks to another: the longest run of the same blocks is kept, the rest differs. */
export function blockChanges(before: readonly string[], after: readonly string[]): BlockChange[] {
  const same = commonLengths(before, after);
  const changes: BlockChange[] = [];
  let [old, young] = [0, 0];
  while (old < before.length || young < after.length) {
    if (old < before.length && before[old] === after[young]) {
      old++;
      young++;
      continue;
    }
    const without = same[old + 1]?.[young] ?? -1;
    const within = same[old]?.[young + 1] ?? -1;
    const both = same[old + 1]?.[young + 1] ?? -1;
    const most = Math.max(without, within, both);
    // One block in place of another, where that costs nothing of what is the same.
    const replaced = both === most && old < before.length && young < after.length;
    const isGone = replaced || (without === most && old < before.length);
    const at = old;
    const gone = isGone ? before[old++] : undefined;
    const come = replaced || !isGone ? after[young++] : undefined;
    changes.push({ at, ...(gone !== undefined && { before: gone }), ...(come !== undefined && { after: come }) });
  }
  return changes;
}

/** How many blocks the rests of both lists have in common, from each pair of places on. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let old = before.length - 1; old >= 0; old--) {
    for (let young = after.length - 1; young >= 0; young--) {
      const [row, below] = [lengths[old], lengths[old + 1]];
      if (!row || !below) continue;
      row[young] =
        before[old] === after[young] ? (below[young + 1] ?? 0) + 1 : Math.max(below[young] ?? 0, row[young + 1] ?? 0);
    }
  }
  return lengths;
}
