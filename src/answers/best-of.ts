/** The numbers of the `count` articles with the best scores above 0, the best first. */
export function bestOf(scores: Float64Array, count: number): number[] {
  const best: number[] = [];
  let worst = 0;
  for (let number = 0; number < scores.length; number++) {
    const score = scores[number] ?? 0;
    if (score <= worst) continue;
    let at = best.length;
    while (at > 0 && (scores[best[at - 1] ?? 0] ?? 0) < score) at--;
    best.splice(at, 0, number);
    if (best.length > count) best.pop();
    worst = scores[best[count - 1] ?? -1] ?? 0;
  }
  return best;
}
