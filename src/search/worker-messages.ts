import type { Findings, Question, Wanted } from './searcher.ts';

/** What a page asks its worker. */
export interface ToWorker {
  id: number;
  question: Question;
  wanted: Wanted;
}

/** What comes back, by the number of the question: findings, then, where they can be bettered, that they can now. */
export type FromWorker =
  | { id: number; findings: Omit<Findings, 'improves'>; improves: boolean }
  | { id: number; improved: true }
  | { id: number; error: string };
