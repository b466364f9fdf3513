import { isMap, isScalar, isSeq, type Pair, type ParsedNode, parseDocument, stringify } from 'yaml';
import { frontmatterOf } from '../../src/library/read-article.ts';

/** A value that frontmatter is given: a text, or a list or group, which is written on one line. */
export type FieldValue = string | Readonly<Record<string, unknown>> | readonly unknown[];

interface Field {
  key: string;
  /** Where what stands after its colon begins, and its value begins and ends, in the text of the file. */
  colon: number;
  start: number;
  end: number;
  value: ParsedNode | null;
}

/**
 * Sets a field in the frontmatter of an article's text, and touches nothing else: comments, order and quotes stay.
 * `text` has LF line ends. A field that is not there comes at the end. Throws where the text has no frontmatter.
 */
export function setField(text: string, key: string, value: FieldValue): string {
  const written = onOneLine(value);
  const { fields, end } = fieldsOf(text);
  const field = fields.find((each) => each.key === key);
  if (!field) return splice(text, end, end, `${key}: ${written}\n`);
  const isBelow = text.slice(field.colon, field.start).includes('\n');
  if (isBelow || !field.value) return splice(text, field.colon, endOf(field, text), ` ${written}`);
  return splice(text, field.start, field.end, written);
}

/** Adds an item at the end of a list in the frontmatter, and touches nothing else. */
export function addItem(text: string, key: string, item: FieldValue): string {
  const { fields, end } = fieldsOf(text);
  const field = fields.find((each) => each.key === key);
  if (!field) return splice(text, end, end, [`${key}:`, `  - ${onOneLine(item)}`, ''].join('\n'));
  const list = field.value;
  if (!isSeq(list) || list.items.length === 0) return setField(text, key, [item]);
  if (list.flow) return setField(text, key, [...(list.toJSON() as unknown[]), item]);
  const indent = ' '.repeat(field.start - text.lastIndexOf('\n', field.start) - 1);
  const last = endOf(field, text);
  return splice(text, last, last, `\n${indent}- ${onOneLine(item)}`);
}

/** Takes a field of one line out of the frontmatter, with its line. */
export function dropField(text: string, key: string): string {
  const field = fieldsOf(text).fields.find((each) => each.key === key);
  if (!field) return text;
  const begin = text.lastIndexOf('\n', field.start) + 1;
  const next = text.indexOf('\n', field.end);
  return splice(text, begin, next < 0 ? text.length : next + 1, '');
}

/** Where a value ends that may stand on many lines: before the line end. */
function endOf({ start, end }: Field, text: string): number {
  return start + text.slice(start, end).trimEnd().length;
}

function fieldsOf(text: string): { fields: Field[]; end: number } {
  const yaml = frontmatterOf(text);
  if (yaml === undefined) throw new Error('Unexpected beginning, expected frontmatter between two lines of `---`.');
  const begin = text.indexOf('\n') + 1;
  const { contents } = parseDocument(yaml, { keepSourceTokens: false });
  const pairs = isMap(contents) ? (contents.items as Pair<ParsedNode, ParsedNode | null>[]) : [];
  const fields = pairs.flatMap(({ key, value }): Field[] => {
    if (!isScalar(key) || !key.range) return [];
    const after = key.range[1] + 1;
    const [start, end] = value?.range && !isNothing(value) ? value.range : [after, after];
    const its = isNothing(value) ? null : value;
    return [{ key: String(key.value), colon: begin + after, start: begin + start, end: begin + end, value: its }];
  });
  return { fields, end: begin + yaml.length };
}

function isNothing(value: ParsedNode | null): boolean {
  return !value || (isScalar(value) && value.value === null);
}

/** A value on one line, as editors write it: `{ from: en, at: 2026-11-01 }`. */
function onOneLine(value: FieldValue): string {
  const flowCollectionPadding = !Array.isArray(value) || value.some((each) => typeof each === 'object');
  return stringify(value, {
    collectionStyle: 'flow',
    lineWidth: 0,
    singleQuote: true,
    flowCollectionPadding,
  }).trimEnd();
}

function splice(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}
