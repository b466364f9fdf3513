import type { JsonSchema } from '../../src/model/json-schemas.ts';

interface Field {
  path: string;
  schema: JsonSchema;
  required: boolean;
}

/** A table of all fields of a schema, nested ones by their path: `need.as`, `sources[].title`. */
export function fieldTable(schema: JsonSchema): string {
  const rows = fieldsOf(schema).map(({ path, schema, required }) => {
    const needed = required ? 'yes' : defaultOf(schema);
    return `| \`${path}\` | ${kindOf(schema)} | ${needed} | ${cell(schema.description ?? '')} |`;
  });
  return ['| field | what it is | needed | what to write |', '|---|---|---|---|', ...rows].join('\n');
}

function fieldsOf(schema: JsonSchema, path = ''): Field[] {
  if (schema.type === 'array') return fieldsOf(schema.items as JsonSchema, `${path}[]`);
  if (isLocalized(schema) || !schema.properties) return [];
  return Object.entries(schema.properties as Record<string, JsonSchema>).flatMap(([name, property]) => {
    const inner = path === '' || path === '[]' ? name : `${path}.${name}`;
    const required = schema.required?.includes(name) ?? false;
    return [{ path: inner, schema: property, required }, ...fieldsOf(property, inner)];
  });
}

/** The kind of value, in a few words. */
function kindOf(schema: JsonSchema): string {
  if (schema.anyOf)
    return (schema.anyOf as JsonSchema[]).some(isLocalized) ? 'text, or one a language' : 'text or list';
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(', ');
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.format)
    return (
      { 'date-time': 'date and time', date: 'date', email: 'e-mail address', uri: 'web address' }[schema.format] ??
      'text'
    );
  switch (schema.type) {
    case 'array':
      return `list of ${plural(kindOf(schema.items as JsonSchema))}`;
    case 'object':
      return schema.properties ? 'group' : 'names and values';
    case 'integer':
      return 'whole number';
    case 'number':
      return 'number';
    case 'boolean':
      return '`true` or `false`';
    default:
      return schema.pattern?.startsWith('^[a-z0-9]+(') ? 'id' : 'text';
  }
}

function plural(kind: string): string {
  return ['id', 'text', 'group'].includes(kind) ? `${kind}s` : kind;
}

function isLocalized(schema: JsonSchema): boolean {
  return Object.hasOwn(schema.properties ?? {}, 'nb');
}

function defaultOf({ default: value }: JsonSchema): string {
  if (value === undefined || value === '') return 'no';
  if (typeof value === 'object')
    return Object.keys(value ?? {}).length === 0 ? 'no' : `no: \`${Object.values(value ?? {}).join(', ')}\``;
  return `no: \`${value}\``;
}

/** Text that may stand in a cell of a table. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replace(/\s+/g, ' ');
}
