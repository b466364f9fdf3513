import { randomFrom } from './random.ts';

/** A difference in per cent, and the middle 95 % of what it might as well have been. */
export interface Difference {
  mean: number;
  low: number;
  high: number;
}

const RESAMPLES = 2000;

/**
 * How much more often `ours` is right than `theirs`, question by question: the paired bootstrap draws the
 * questions anew, with replacement, and looks how much the difference moves.
 * @see Koehn, Statistical Significance Tests for Machine Translation Evaluation (2004)
 */
export function pairedDifference(ours: readonly boolean[], theirs: readonly boolean[], seed = 1): Difference {
  const differences = ours.map((right, at) => Number(right) - Number(theirs[at]));
  const random = randomFrom(seed);
  const count = differences.length;
  const means = Array.from({ length: RESAMPLES }, () => {
    let sum = 0;
    for (let draw = 0; draw < count; draw++) sum += differences[Math.floor(random() * count)] ?? 0;
    return (100 * sum) / count;
  }).sort((a, b) => a - b);
  const mean = (100 * differences.reduce((sum, difference) => sum + difference, 0)) / count;
  return { mean, low: means[Math.floor(0.025 * RESAMPLES)] ?? 0, high: means[Math.floor(0.975 * RESAMPLES)] ?? 0 };
}
