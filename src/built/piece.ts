import type { Target } from './page-facts.ts';

/** What a piece of a page holds, whatever page it stands on. */
export interface Piece {
  constructs: readonly number[];
  links: readonly Target[];
  resources: readonly Target[];
  /** The ids in it, with the elements that they are of. */
  ids: readonly (readonly [id: string, name: string])[];
  /** Ids that it names. */
  named: readonly string[];
  /** Ids of what its labels are for. */
  labelled: readonly string[];
  isOdd: boolean;
}
