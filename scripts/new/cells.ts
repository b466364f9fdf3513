import type { Cell } from '../../src/checks/cell.ts';
import { coverageOf } from '../../src/checks/coverage.ts';
import type { Library } from '../../src/model/library.ts';

/**
 * The journey as what is published covers it. An article that falls short counts here: it wants mending, and no
 * second one beside it. `now` is an ISO date.
 */
export function cellsOf(library: Library, now: string): readonly Cell[] {
  const waivers = library.waivers.map((waiver, index) => ({ waiver, index, used: false }));
  return coverageOf(library, { problems: [], waivers, now }).cells;
}

/** How a cell is named on the command line. */
export function nameOfCell({ persona, stage, locale }: Pick<Cell, 'persona' | 'stage' | 'locale'>): string {
  return `${persona}/${stage}/${locale}`;
}
