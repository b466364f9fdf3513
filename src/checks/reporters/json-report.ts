import { z } from 'zod';
import { LOCALES } from '../../model/locale.ts';

const problem = z
  .looseObject({
    rule: z.string().describe('The rule that speaks.'),
    severity: z.enum(['error', 'warn']),
    file: z.string().describe('Path inside the content folder, with /.'),
    line: z.int().min(1),
    column: z.int().min(1).describe('Counts UTF-16 code units from 1.'),
    message: z.string().describe('Which of the rule’s sentences it is.'),
    args: z
      .record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))
      .describe('What it is filled with.'),
    sentence: z.string().describe('What was found, and what was expected.'),
    fix: z.string().optional().describe('How to mend it.'),
    about: z.string().optional().describe('What of the file it is about, such as a cell of the journey.'),
    edits: z
      .array(z.strictObject({ line: z.int(), column: z.int(), was: z.string(), text: z.string() }))
      .optional()
      .describe('What mends it without changing what the text says.'),
    rename: z.string().optional().describe('The path that the file ought to have.'),
  })
  .describe('Something that falls short.');

const cell = z.looseObject({
  persona: z.string(),
  stage: z.string(),
  locale: z.enum(LOCALES),
  state: z.enum(['covered', 'at-risk', 'waived', 'gap']),
  articles: z.array(z.string()).describe('Files of the articles that count.'),
  held: z.array(z.string()).describe('Files that would count, but for an error or an overdue review.'),
  lacks: z.array(z.looseObject({ what: z.string() })),
});

/** What `npm run check -- --format json` prints. */
export const jsonReportSchema = z
  .looseObject({
    schemaVersion: z
      .literal(1)
      .describe('Raised when a field changes its meaning or goes; new fields do not raise it.'),
    dir: z.string().describe('The content folder.'),
    errors: z.int().min(0),
    warnings: z.int().min(0),
    problems: z.array(problem),
    held: z.array(problem).describe('What the baseline holds back.'),
    baseline: z
      .looseObject({
        overruns: z
          .array(z.looseObject({ file: z.string(), rule: z.string(), count: z.int(), found: z.int() }))
          .describe('Entries that hold less than was found, so that all of it is among the problems.'),
        slack: z.int().min(0).describe('By how many findings the baseline can shrink.'),
      })
      .describe('How the baseline fits.'),
    coverage: z
      .looseObject({
        cells: z.array(cell),
        states: z.looseObject({ covered: z.int(), 'at-risk': z.int(), waived: z.int(), gap: z.int() }),
        denominator: z.looseObject({ personas: z.int(), stages: z.int(), locales: z.int(), articles: z.int() }),
      })
      .optional()
      .describe('The journey; left out where the content could not be read.'),
  })
  .describe('What `npm run check -- --format json` prints.');
