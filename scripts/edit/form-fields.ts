import { CONTENT_FILES, type JsonSchema, jsonSchemaOf } from '../../src/model/json-schemas.ts';
import { defaultLocale, type Library } from '../../src/model/library.ts';
import { LOCALE_NAMES, type Locale, localize } from '../../src/model/locale.ts';
import { VERSION_FIELD } from './version.ts';

/** A field as Decap CMS is told of it. */
export interface FormField {
  name: string;
  label: string;
  widget: string;
  required: boolean;
  hint?: string;
  [setting: string]: unknown;
}

interface Choice {
  label: string;
  value: string;
}

/** The fields of an article's frontmatter, from its schema; what it names must be in the Library, and is offered. */
export function frontmatterFields(library: Library, locale: Locale): FormField[] {
  const file = CONTENT_FILES.find(({ name }) => name === 'article');
  if (!file) throw new Error('Articles have no schema.');
  const { properties = {}, required = [] } = jsonSchemaOf(file);
  const choices = choicesIn(library, locale);
  const fields = Object.entries(properties).map(([name, schema]) =>
    fieldOf(name, schema as JsonSchema, required.includes(name), choices),
  );
  return [{ name: VERSION_FIELD, label: VERSION_FIELD, widget: 'hidden', required: false }, ...fields];
}

function fieldOf(
  name: string,
  schema: JsonSchema,
  required: boolean,
  choices: Readonly<Record<string, Choice[]>> = {},
): FormField {
  const label = labelOf(name);
  const base = { name, label, required, ...(schema.description && { hint: schema.description }) };
  const options = choices[name];
  if (options) {
    const many = schema.type === 'array';
    return {
      ...base,
      widget: 'select',
      options,
      ...(many && { multiple: true, max: schema.maxItems, min: schema.minItems }),
    };
  }
  if (name === 'id')
    return {
      ...base,
      widget: 'string',
      required: false,
      hint: `${schema.description} Leave it empty in a new article: it gets one.`,
    };
  if (schema.enum) return { ...base, widget: 'select', options: schema.enum.map(String) };
  if (schema.format === 'date')
    return { ...base, widget: 'string', pattern: ['^\\d{4}-\\d{2}-\\d{2}$', 'A day as YYYY-MM-DD'] };
  switch (schema.type) {
    case 'boolean':
      return { ...base, widget: 'boolean', required: false };
    case 'object':
      return { ...base, widget: 'object', collapsed: !required, fields: fieldsOf(schema, required) };
    case 'array': {
      const items = schema.items as JsonSchema;
      const each =
        items.type === 'object'
          ? { fields: fieldsOf(items, true) }
          : { field: { ...fieldOf('item', items, true), label } };
      return { ...base, widget: 'list', label_singular: label, collapsed: items.type === 'object', ...each };
    }
    default:
      return { ...base, widget: name === 'description' ? 'text' : 'string' };
  }
}

/** The fields of a group. Of one that may be left out, none is asked for: the schema judges what was filled in. */
function fieldsOf({ properties = {}, required = [] }: JsonSchema, isAsked: boolean): FormField[] {
  return Object.entries(properties).map(([name, schema]) =>
    fieldOf(name, schema as JsonSchema, isAsked && required.includes(name)),
  );
}

/** `iNeed` is “I need”. */
function labelOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What each field that names something may name. */
function choicesIn(library: Library, locale: Locale): Record<string, Choice[]> {
  const { journey, goals, people, site, articles } = library;
  const nameIn = (text: Parameters<typeof localize>[0]) => localize(text, locale, defaultLocale(site));
  const named = (items: readonly { id: string; name: Parameters<typeof localize>[0] }[]) =>
    items.map(({ id, name }) => ({ value: id, label: nameIn(name) }));
  const own = articles.filter((article) => article.locale === locale);
  const persons = named(people);
  return {
    personas: named(journey.personas),
    stage: named(journey.stages),
    touchpoints: journey.stages.flatMap((stage) =>
      stage.touchpoints.map(({ id, name }) => ({ value: id, label: `${nameIn(stage.name)}: ${nameIn(name)}` })),
    ),
    goal: named(goals),
    owner: persons,
    author: persons,
    reviewer: persons,
    related: own.map(({ id, title }) => ({ value: id, label: title })),
    locale: site.locales.map((id) => ({ value: id, label: LOCALE_NAMES[id] })),
  };
}
