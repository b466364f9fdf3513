/** How much a problem matters: an error stops the build, a warning is shown. */
export type Severity = 'error' | 'warn';

/** The five properties of quality content, and what keeps the site sound. */
export const GROUPS = [
  'persona',
  'lifecycle',
  'editorial',
  'optimised',
  'strategic',
  'accessibility',
  'integrity',
  'freshness',
] as const;
export type Group = (typeof GROUPS)[number];

/** A place in a file of the content folder. Lines and columns count from 1. */
export interface Position {
  line: number;
  column: number;
}

/** What the sentence of a problem is filled with. */
export type ProblemArgs = Readonly<Record<string, string | number | readonly string[]>>;

/** A change that mends a problem: at a place of the file, one text for another. It is made only where `was` still stands. */
export interface Edit extends Position {
  was: string;
  text: string;
}

/** Something that falls short, as data; `checks/describe.ts` words it, a reporter shows it. */
export interface Problem extends Position {
  /** The rule that speaks, such as `lead-answers`. */
  rule: string;
  severity: Severity;
  /** Path inside the content folder, with `/`. */
  file: string;
  /** Which of the rule's sentences this is. */
  message: string;
  args: ProblemArgs;
  /** What of the file it is about, where one file holds many things: a cell of the journey. */
  about?: string;
  /** What mends it without changing what the text says. */
  edits?: readonly Edit[];
  /** The path that the file ought to have, where its name is what is wrong. */
  rename?: string;
  /** Its words, where the rule is not one of ours. */
  words?: { sentence: string; fix?: string };
}
