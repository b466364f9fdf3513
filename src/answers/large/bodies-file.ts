import { INDEX_VERSION, type Postings } from '../answer-index.ts';
import { readNumbers, writeNumbers } from '../numbers.ts';
import { readStems, type StemsFile, writeStems } from '../stems-file.ts';

/** What the bodies of all articles say, without saying how. */
export interface Bodies {
  /** In which bodies a stem stands, and how often. */
  stems: ReadonlyMap<string, Postings>;
  /** What an occurrence weighs in each body: the less, the longer that is. */
  weights: readonly number[];
}

/** Counts and weights, each by itself: the two are smaller than their products, and say more exactly what those are. */
interface BodiesFile extends StemsFile {
  version: number;
  /** For each body, in such parts, by what its counts are divided. */
  divisors: string;
}

const PARTS = 64;

export function writeBodies({ stems, weights }: Bodies): string {
  const divisors = writeNumbers(weights.map((weight) => Math.round(PARTS / weight)));
  const file: BodiesFile = { version: INDEX_VERSION, divisors, ...writeStems(stems) };
  return JSON.stringify(file);
}

/** Where stems stand in bodies, and what each weighs there. Throws where the file is of another version. */
export function readBodies(json: string): Map<string, Postings> {
  const file = JSON.parse(json) as BodiesFile;
  if (file.version !== INDEX_VERSION) throw new Error(`Unexpected bodies version ${file.version}.`);
  const divisors = readNumbers(file.divisors);
  const stems = readStems(file);
  // Counts were written as levels of a logarithm, which come near whole numbers; see stems-file.ts.
  for (const { articles, weights } of stems.values())
    for (let at = 0; at < weights.length; at++)
      weights[at] = (Math.round(weights[at] ?? 0) * PARTS) / (divisors[articles[at] ?? 0] ?? PARTS);
  return stems;
}
