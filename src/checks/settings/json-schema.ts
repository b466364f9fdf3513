import { z } from 'zod';
import type { JsonSchema } from '../../model/json-schemas.ts';
import type { Rule } from '../rule.ts';

/** The JSON Schema of a rule's options as a site writes them; nothing for a rule that has none. */
export function optionsSchema({ options }: Pick<Rule, 'options'>): JsonSchema | undefined {
  if (!options) return undefined;
  const { $schema: _, ...schema } = z.toJSONSchema(options, { target: 'draft-7', io: 'input' });
  return schema;
}
