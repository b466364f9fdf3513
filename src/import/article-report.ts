import type { Locale } from '../model/locale.ts';
import type { Kept, Note } from './notes.ts';

/** How an article fared in a run. */
export type Outcome =
  /** It is there now, and was not. */
  | 'new'
  /** Its source changed, and so did it. */
  | 'updated'
  /** Its source is as it was. */
  | 'unchanged'
  /** Its source changed, and so did an editor its text: both are kept, side by side. */
  | 'edited'
  /** An editor has deleted it. */
  | 'deleted';

/** What moving one article cost, for whoever must answer for it. */
export interface ArticleReport {
  from: string;
  in: Locale;
  /** Where it was read. */
  place: string;
  id: string;
  file: string;
  kept: Kept;
  changed: readonly Note[];
  dropped: readonly Note[];
  /** Why its source kept it from readers. */
  hidden?: string;
}

/** The texts of the report, an article a line, sorted. */
export function reportsText(reports: readonly ArticleReport[]): string {
  const lines = reports.map((report) => JSON.stringify(report)).sort();
  return `[\n${lines.join(',\n')}\n]\n`;
}
