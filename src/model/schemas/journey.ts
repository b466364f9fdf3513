import { z } from 'zod';
import { FEELINGS, KINDS } from '../kinds.ts';
import { LOCALES } from '../locale.ts';
import { id, localizedText } from './shared.ts';

const personaSchema = z.strictObject({
  id,
  name: localizedText.describe('What the persona is called on the pages: “Often abroad”.'),
  description: localizedText.describe('Who they are, in a sentence that they would agree with.'),
  avoid: z
    .partialRecord(z.enum(LOCALES), z.array(z.string().min(1)))
    .optional()
    .describe('Words that they do not know, by language: an article for them explains each where it first stands.'),
});

const touchpointSchema = z.strictObject({
  id,
  name: localizedText.describe('The moment, in the customer’s words: “Waiting for the card”.'),
  feeling: z.enum(FEELINGS).describe('Whether customers tend to meet it as a pain or as a delight.'),
  personas: z.array(id).min(1).optional().describe('Which personas meet it; all of them where this is left out.'),
});

const stageSchema = z.strictObject({
  id,
  name: localizedText.describe('The stage in the customer’s words: “While you wait”.'),
  description: localizedText.describe('What the customer does and wonders about here, in a sentence.'),
  kinds: z.array(z.enum(KINDS)).min(1).describe('The kinds of article that fit this stage.'),
  requires: z.array(z.enum(KINDS)).describe('The kinds that each persona must find here.'),
  minimum: z.int().min(1).describe('How many qualifying articles each persona must find here.'),
  goals: z.array(id).describe('The goals that must be served here for each persona, from goals.yaml.'),
  referrals: z.boolean().describe('Whether an article here may ask for a review or a recommendation.'),
  translations: z
    .array(z.enum(LOCALES))
    .describe(
      'The languages that every article of the stage is promised in; without any, covering the cells is enough.',
    ),
  touchpoints: z.array(touchpointSchema).describe('The moments that the stage is made of.'),
});

/** What a stage has where neither the file nor a preset says otherwise. */
const STAGE_DEFAULTS = {
  requires: [],
  minimum: 1,
  goals: [],
  referrals: false,
  translations: [],
  touchpoints: [],
} as const;

/** `journey.yaml`: whom the company serves, and the way that they go with it. */
export const journeySchema = z
  .strictObject({
    preset: z
      .enum(['kundereise', 'inbound', 'never-lose'])
      .optional()
      .describe(
        'A journey to start from. Stages below change those of the preset by id, and may leave out what it says.',
      ),
    personas: z.array(personaSchema).describe('Whom the help centre is for.'),
    stages: z
      .array(stageSchema.partial().required({ id: true }))
      .default([])
      .describe('The stages of the journey, in order. With a preset: what differs from it.'),
  })
  .describe('The customer journey: personas, lifecycle stages and touchpoints.');

export type JourneyFile = z.output<typeof journeySchema>;
export type Persona = z.output<typeof personaSchema>;
export type Touchpoint = z.output<typeof touchpointSchema>;
export type Stage = z.output<typeof stageSchema>;
/** A stage as the file gives it: whatever is left out comes from the preset or the defaults. */
export type StageChanges = JourneyFile['stages'][number];

/** The stage with its defaults, or the fields that it cannot do without and nobody gave. */
export function wholeStage(stage: StageChanges): { stage: Stage } | { missing: string[] } {
  const result = stageSchema.safeParse({ ...STAGE_DEFAULTS, ...stage });
  return result.success
    ? { stage: result.data }
    : { missing: [...new Set(result.error.issues.map(({ path }) => String(path[0])))] };
}

/** The journey as the rest of the product sees it: the preset is worked in, every stage is whole. */
export interface Journey {
  personas: readonly Persona[];
  stages: readonly Stage[];
}
