import { z } from 'zod';
import { jsonReportSchema } from '../../src/checks/reporters/json-report.ts';
import { RULES } from '../../src/checks/rules/index.ts';
import { optionsSchema } from '../../src/checks/settings/json-schema.ts';
import { CONTENT_FILES, type JsonSchema, jsonSchemaOf } from '../../src/model/json-schemas.ts';
import type { GeneratedFiles } from './generated-files.ts';

/** `schemas/<name>.schema.json` for every kind of file in a content folder, and for the report of the check. */
export function schemaFiles(): GeneratedFiles {
  const schemas = CONTENT_FILES.map((file): [string, JsonSchema] => {
    const schema = jsonSchemaOf(file);
    if (file.name === 'site') nameRules(schema);
    return [file.name, schema];
  });
  const report = z.toJSONSchema(jsonReportSchema, { target: 'draft-7', io: 'input' });
  return Object.fromEntries(
    [...schemas, ['check-report', report] as const].map(([name, schema]) => [
      `schemas/${name}.schema.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  );
}

/** Lets editors offer the rules by name, each with what it promises and what it can be told. */
function nameRules(site: JsonSchema): void {
  const rules = site.properties?.['rules'] as JsonSchema;
  const overrides = site.properties?.['overrides'] as JsonSchema;
  const own = (overrides.items as JsonSchema).properties as Record<string, JsonSchema>;
  const { description, ...general } = own['rules'] as JsonSchema;
  const severity = { enum: ['off', 'warn', 'error'] };
  const properties = RULES.map((rule) => {
    const options = optionsSchema(rule);
    const both = options && { type: 'array', items: [severity, options], minItems: 2, maxItems: 2 };
    return [rule.id, { description: rule.contract, ...(both ? { anyOf: [severity, options, both] } : severity) }];
  });
  // Rules of the company’s own have other names.
  site['definitions'] = { rules: { ...general, properties: Object.fromEntries(properties) } };
  own['rules'] = { description, allOf: [{ $ref: '#/definitions/rules' }] } as JsonSchema;
  site.properties = {
    ...site.properties,
    rules: { description: rules.description, default: {}, allOf: [{ $ref: '#/definitions/rules' }] } as JsonSchema,
  };
}
