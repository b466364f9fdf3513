import type { Kind } from '../../../src/model/kinds.ts';

/**
 * The words of a new article in one language. What stands in square brackets is a blank: it says what to write
 * there, and the gate takes it for missing until somebody has. All else may stay, or be reworded.
 */
export interface DraftWords {
  title: string;
  description: string;
  as: string;
  iNeed: string;
  soThat: string;
  question: string;
  time: string;
  result: string;
  source: string;
  /** In place of a paragraph of an article that is to be translated. */
  translation: string;
  lead: string;
  /** On a call to action. */
  action: string;
  /** Leads on to the article at the end; `{link}` stands for it. */
  next: string;
  /** What the reader does whom the article did not help; holds a link to the contact page. */
  stuck: string;
  /** What each kind of article is made of, below the answer. */
  parts: Readonly<Record<Kind, readonly Part[]>>;
}

/** A heading and what stands below it. */
export interface Part {
  heading: string;
  text?: readonly string[];
  /** A step each; at least two. */
  steps?: readonly string[];
  items?: readonly string[];
  /** Rows of cells; the first names the columns. */
  table?: readonly (readonly string[])[];
  /** Whether the words about contact come at the end of it. */
  contact?: true;
}
