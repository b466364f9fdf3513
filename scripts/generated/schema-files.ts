import { RULES } from '../../src/checks/rules/index.ts';
import { CONTENT_FILES, type JsonSchema, jsonSchemaOf } from '../../src/model/json-schemas.ts';
import type { GeneratedFiles } from './generated-files.ts';

/** `schemas/<name>.schema.json` for every kind of file in a content folder. */
export function schemaFiles(): GeneratedFiles {
  return Object.fromEntries(
    CONTENT_FILES.map((file) => {
      const schema = jsonSchemaOf(file);
      if (file.name === 'site') nameRules(schema);
      return [`schemas/${file.name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}

/** Lets editors offer the rules by name, each with what it promises. */
function nameRules(site: JsonSchema): void {
  const rules = site.properties?.['rules'] as JsonSchema;
  const severity = rules.additionalProperties as JsonSchema;
  rules.properties = Object.fromEntries(RULES.map(({ id, contract }) => [id, { ...severity, description: contract }]));
  rules.additionalProperties = false;
  delete rules.propertyNames;
}
