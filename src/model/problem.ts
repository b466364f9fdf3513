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
}
