import type { Kind } from '../model/kinds.ts';
import type { Article } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';

export type CellState = 'covered' | 'at-risk' | 'waived' | 'gap';

/** What a cell still wants before it is covered. */
export type Lack =
  | { what: 'touchpoint'; touchpoint: string }
  | { what: 'kind'; kind: Kind }
  | { what: 'articles'; found: number; minimum: number }
  | { what: 'primary' }
  | { what: 'goal'; goal: string };

/** What to write next where a cell is not covered. */
export interface Next {
  /** An article that says it in another language already: its translation is what is missing. */
  id?: string;
  /** The need that is not met, as the article in the other language words it. */
  need?: Article['need'];
  kinds: readonly Kind[];
  /** How customers ask there: in the language of the cell where that is known, else in that of the article. */
  questions: readonly string[];
  /** What customers want there, as intents.yaml names it. */
  intents: readonly string[];
  /** A draft of the cell that somebody has begun. */
  draft?: string;
  /** The command that begins the file. */
  command: string;
}

/** A place on the journey: what one persona finds at one stage in one language. */
export interface Cell {
  persona: string;
  stage: string;
  locale: Locale;
  state: CellState;
  /** Files of the articles that count here. */
  articles: readonly string[];
  /** Files of the articles that would count, were it not for an error of their own or a review overdue. */
  held: readonly string[];
  lacks: readonly Lack[];
  next?: Next;
}

export interface Coverage {
  cells: readonly Cell[];
  /** How many cells are in each state. */
  states: Readonly<Record<CellState, number>>;
  /** What the cells are made of; with a nought among them, nothing is covered. */
  denominator: { personas: number; stages: number; locales: number; articles: number };
}
