/** What the dev server tells the pages that are open, beside what Vite tells them. */

/** An article was saved, and its page can be had. */
export const SAVED = 'waypost:saved';
/** The gate has judged what was saved. */
export const JUDGED = 'waypost:judged';

/** What is told with `JUDGED`. */
export interface Judged {
  errors: number;
}
