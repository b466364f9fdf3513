import { z } from 'zod';
import { articleSchema } from './schemas/article.ts';
import { baselineSchema } from './schemas/baseline.ts';
import { journeySchema } from './schemas/journey.ts';
import { ledgerSchema } from './schemas/ledger.ts';
import {
  askedSchema,
  goalsSchema,
  goldenQuestionsSchema,
  intentsSchema,
  peopleSchema,
  termsSchema,
  waiversSchema,
} from './schemas/records.ts';
import { siteSchema } from './schemas/site.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A kind of file that a content folder holds. */
export interface ContentFile {
  /** Names its JSON Schema: `site` is described by `schemas/site.schema.json`. */
  name: string;
  /** What an editor calls it. */
  title: string;
  /** Where it lies in a content folder. */
  path: string;
  schema: z.ZodType;
}

/** Everything in a content folder that has a schema, in the order in which one writes it. */
export const CONTENT_FILES: readonly ContentFile[] = [
  { name: 'site', title: 'Site', path: 'site.yaml', schema: siteSchema },
  { name: 'journey', title: 'Journey', path: 'journey.yaml', schema: journeySchema },
  { name: 'goals', title: 'Goals', path: 'goals.yaml', schema: goalsSchema },
  { name: 'people', title: 'People', path: 'people.yaml', schema: peopleSchema },
  { name: 'article', title: 'Article', path: 'articles/<locale>/<slug>.mdx', schema: articleSchema },
  { name: 'terms', title: 'Terms', path: 'terms/<locale>.yaml', schema: termsSchema },
  { name: 'waivers', title: 'Waivers', path: 'waivers.yaml', schema: waiversSchema },
  { name: 'intents', title: 'Intents', path: 'intents.yaml', schema: intentsSchema },
  { name: 'questions', title: 'Golden questions', path: 'questions.yaml', schema: goldenQuestionsSchema },
  { name: 'baseline', title: 'Baseline', path: 'baseline.yaml', schema: baselineSchema },
  { name: 'asked', title: 'What customers ask', path: 'asked.yaml', schema: askedSchema },
  { name: 'links', title: 'Links', path: 'links.yaml', schema: ledgerSchema },
];

/**
 * The JSON Schema of what an author writes into such a file, for editors.
 * Draft 7, which every editor's YAML support reads.
 */
export function jsonSchemaOf({ title, schema }: ContentFile): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', override: forEditors });
  return { ...($schema && { $schema }), title, ...rest };
}

/** What zod's own translation leaves out, or words in a way that an editor cannot show. */
function forEditors({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: JsonSchema }): void {
  const names = typeof jsonSchema.propertyNames === 'object' ? jsonSchema.propertyNames.enum : undefined;
  if (names) nameProperties(jsonSchema, names.map(String));
  if (jsonSchema.format === 'date') mustMatch(jsonSchema, '^\\d{4}-\\d{2}-\\d{2}$', 'a date as YYYY-MM-DD');
  if (jsonSchema.format === 'uri') mustMatch(jsonSchema, '^https?://', 'an address that starts with https://');
  if (jsonSchema.format === 'email') delete jsonSchema.pattern;
  const message = patternMessage(zodSchema);
  if (jsonSchema.pattern && message) mustMatch(jsonSchema, jsonSchema.pattern, message);
}

/** A record whose keys are known becomes an object with properties, so that editors can offer them. */
function nameProperties(jsonSchema: JsonSchema, names: readonly string[]): void {
  const value = jsonSchema.additionalProperties ?? true;
  jsonSchema.properties = Object.fromEntries(names.map((name) => [name, value]));
  jsonSchema.additionalProperties = false;
  delete jsonSchema.propertyNames;
}

function mustMatch(jsonSchema: JsonSchema, pattern: string, expected: string): void {
  jsonSchema.pattern = pattern;
  jsonSchema['patternErrorMessage'] = `Expected ${expected}.`;
}

/** What the schema says of a text that does not match, where it says it in its own words. */
function patternMessage(zodSchema: z.core.$ZodTypes): string | undefined {
  for (const check of zodSchema._zod.def.checks ?? []) {
    const say = check._zod.def.error as ((issue: object) => unknown) | undefined;
    const message = say?.({});
    if (typeof message === 'string') return message;
  }
  return undefined;
}
