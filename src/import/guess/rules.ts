import { z } from 'zod';
import { KINDS } from '../../model/kinds.ts';
import { LOCALES } from '../../model/locale.ts';
import { id } from '../../model/schemas/shared.ts';

const words = z
  .union([z.array(z.string().trim().min(1)), z.partialRecord(z.enum(LOCALES), z.array(z.string().trim().min(1)))])
  .describe('Words or phrases, for all languages or for each; `feil*` is any word that begins so.');

const when = z
  .strictObject({
    title: words.optional().describe('Any of these stands in the title.'),
    section: words.optional().describe('Any of these stands in the name of what the article is filed under.'),
    label: words.optional().describe('Any of these is a label of the article.'),
    field: z.record(z.string(), z.string()).optional().describe('The source says exactly this of the article.'),
  })
  .describe('What must be so of the article; one of them is enough.');

/** A file of rules by which an import guesses where articles belong. The first rule that fits decides. */
export const guessRulesSchema = z
  .strictObject({
    publish: z
      .boolean()
      .default(false)
      .describe('Whether articles are published at once, and not drafts for an editor.'),
    otherwise: z
      .strictObject({ persona: id.optional(), stage: id.optional(), kind: z.enum(KINDS).optional() })
      .default({})
      .describe('Where an article belongs that no rule fits.'),
    personas: z
      .array(z.strictObject({ persona: id, also: id.optional(), when }))
      .default([])
      .describe('For whom articles are.'),
    stages: z
      .array(z.strictObject({ stage: id, touchpoint: id.optional(), when }))
      .default([])
      .describe('When they help.'),
    kinds: z
      .array(z.strictObject({ kind: z.enum(KINDS), when }))
      .default([])
      .describe('What they are.'),
  })
  .describe('How `npm run import` guesses persona, stage and kind.');

export type GuessRules = z.output<typeof guessRulesSchema>;
export type When = z.output<typeof when>;
export type Words = z.output<typeof words>;
