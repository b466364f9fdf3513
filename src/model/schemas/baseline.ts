import { z } from 'zod';
import { id } from './shared.ts';

/** `baseline.yaml`: what fell short before the gate came, written by `npm run check -- --baseline write`. */
export const baselineSchema = z
  .array(
    z.strictObject({
      file: z.string().min(1).describe('The file, from the content folder.'),
      rule: id.describe('The rule that is broken there.'),
      about: z.string().min(1).optional().describe('What of the file it is about, such as a cell of the journey.'),
      count: z.int().min(1).describe('How often it may be; a build of record makes it less, never more.'),
    }),
  )
  .describe(
    'What fell short before the gate came, one entry a line, as `npm run check -- --baseline write` writes it. See [settings.md](settings.md).',
  );
