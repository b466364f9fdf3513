import type { Kind } from '../../../src/model/kinds.ts';
import { kundereise } from '../../../src/model/presets/kundereise.ts';

/** The day on which the corpus is judged, so that no article of it ever grows old. */
export const CORPUS_DAY = '2026-11-02';

export const PERSONAS = [
  {
    id: 'household',
    name: 'Household',
    description: 'You have broadband and phones at home for everybody in the house.',
  },
  { id: 'firm', name: 'Small firm', description: 'You run a firm with a few people who need to be reached.' },
] as const;

/** One touchpoint a stage, by the id of the stage. */
export const TOUCHPOINTS: Record<string, { id: string; name: string; feeling: 'pain' | 'delight' }> = {
  consider: { id: 'cost', name: 'Seeing what it costs', feeling: 'pain' },
  join: { id: 'sign-up', name: 'Signing up', feeling: 'delight' },
  await: { id: 'delivery', name: 'Waiting for the box', feeling: 'pain' },
  start: { id: 'first-day', name: 'Getting online for the first time', feeling: 'delight' },
  use: { id: 'everyday', name: 'Living with it', feeling: 'delight' },
  recover: { id: 'fault', name: 'The line is down', feeling: 'pain' },
  recommend: { id: 'feedback', name: 'Telling how it went', feeling: 'delight' },
};

/** The place of an article on the journey. */
export interface Cell {
  stage: string;
  /** The persona that it is written for. */
  persona: string;
  touchpoint: string;
  kind: Kind;
}

const CELLS = kundereise.flatMap((stage) => PERSONAS.map((persona) => ({ stage, persona })));

/** The smallest corpus in which no cell of the journey is empty. */
export const FEWEST_ARTICLES = CELLS.length;

/** Deals the articles out over all cells in turn; the first of a cell is of the kind that its stage requires. */
export function cellOf(index: number): Cell {
  const cell = CELLS[index % CELLS.length];
  if (!cell) throw new RangeError(`No cell for article ${index}.`);
  const { stage, persona } = cell;
  const kinds = [...stage.requires, ...stage.kinds.filter((kind) => !stage.requires.includes(kind))];
  const kind = kinds[Math.floor(index / CELLS.length) % kinds.length];
  if (!kind) throw new RangeError(`Stage ${stage.id} allows no kind of article.`);
  return { stage: stage.id, persona: persona.id, touchpoint: TOUCHPOINTS[stage.id]?.id ?? '', kind };
}
