import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import { frontmatterOf } from '../../src/library/read-article.ts';
import { parseYaml } from '../../src/library/yaml.ts';

/** A line at which a field begins. */
const FIELD = /^(?=[A-Za-z_][\w-]*:(?:\s|$))/m;

/**
 * The text of a file with its frontmatter saying `values`: what they leave as it was stays to the letter, comments
 * and quotes among it; what is new comes at the end; what they do not have goes.
 */
export function withFrontmatter(text: string, values: Readonly<Record<string, unknown>>): string {
  const yaml = frontmatterOf(text);
  if (yaml === undefined) return `---\n${fieldText(values, '')}---\n\n${text}`;
  const [head = '', ...fields] = splitFields(yaml);
  const written = new Set<string>();
  const kept = fields.map((field) => {
    const key = /^[\w-]+/.exec(field)?.[0] ?? '';
    written.add(key);
    if (!(key in values)) return '';
    const before = (parseYaml(field).data as Record<string, unknown>)[key];
    return isDeepStrictEqual(before, values[key]) ? field : fieldText({ [key]: values[key] }, field);
  });
  const added = Object.entries(values).filter(([key]) => !written.has(key));
  const addition = added.length > 0 ? fieldText(Object.fromEntries(added), '') : '';
  const begin = text.indexOf('\n') + 1;
  return text.slice(0, begin) + head + kept.join('') + addition + text.slice(begin + yaml.length);
}

/** The comments above the first field, then each field with the lines that belong to it. */
function splitFields(yaml: string): string[] {
  const [head = '', ...rest] = yaml.split(FIELD);
  return FIELD.test(head) ? ['', head, ...rest] : [head, ...rest];
}

/** Fields as YAML, lists and groups in the style in which they stood. */
function fieldText(fields: Readonly<Record<string, unknown>>, before: string): string {
  const isFlow = /^[\w-]+:\s*[[{]/.test(before);
  if (!isFlow) return stringify(fields, { lineWidth: 0 });
  const [[key, value] = ['', null]] = Object.entries(fields);
  const flow = stringify(value, {
    collectionStyle: 'flow',
    flowCollectionPadding: !Array.isArray(value),
    lineWidth: 0,
  });
  return `${key}: ${flow.trimEnd()}\n`;
}
