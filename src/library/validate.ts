import type { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import type { YamlDocument } from './yaml.ts';

/** The rule in whose name the reader of the content folder speaks. */
const READING_RULE = 'content-valid';

type Issue = z.core.$ZodIssue;

/** One problem that reading a file raised. */
export function readingProblem(
  file: string,
  message: string,
  args: Problem['args'] = {},
  position: { line: number; column: number } = { line: 1, column: 1 },
): Problem {
  return { rule: READING_RULE, severity: 'error', file, message, args, ...position };
}

export interface Validated<T> {
  value: T | undefined;
  problems: Problem[];
}

/** Holds a YAML document to its schema; every fault becomes a problem at its own line. */
export function validate<T>(document: YamlDocument, schema: z.ZodType<T>, file: string): Validated<T> {
  if (document.errors.length > 0) {
    // What comes after the first follows from it.
    const problems = document.errors
      .slice(0, 1)
      .map(({ reason, ...position }) => readingProblem(file, 'yaml-syntax', { reason }, position));
    return { value: undefined, problems };
  }
  const result = schema.safeParse(document.data);
  if (result.success) return { value: result.data, problems: [] };
  return { value: undefined, problems: issueProblems(result.error.issues, document, file) };
}

/** What a schema has against a document, or a part of it, as problems at their own lines. */
export function issueProblems(issues: readonly Issue[], document: YamlDocument, file: string): Problem[] {
  // What is of the wrong type fails at its length as well, which helps nobody.
  const wrongTypes = new Set(issues.flatMap(({ code, path }) => (code === 'invalid_type' ? [path.join('.')] : [])));
  return issues
    .filter(({ code, path }) => code === 'invalid_type' || !wrongTypes.has(path.join('.')))
    .flatMap((issue) => problemsOf(issue, document, file));
}

function problemsOf(issue: Issue, document: YamlDocument, file: string): Problem[] {
  const field = issue.path.map(String).join('.');
  const position = document.positionOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      readingProblem(
        file,
        'unknown-key',
        { key: [...issue.path, key].map(String).join('.') },
        document.positionOf([...issue.path, key]),
      ),
    );
  }
  if (issue.code === 'invalid_union') {
    const [closest] = issue.errors.toSorted((a, b) => depth(b) - depth(a));
    const deeper = closest?.find(({ path }) => path.length > 0);
    if (deeper) return problemsOf({ ...deeper, path: [...issue.path, ...deeper.path] } as Issue, document, file);
    return [
      readingProblem(
        file,
        'wrong-value',
        { field, found: found(document, issue.path), expected: issue.message },
        position,
      ),
    ];
  }
  const value = valueAt(document.data, issue.path);
  if (value === undefined)
    return [readingProblem(file, 'missing-key', { key: field, expected: expected(issue) }, position)];
  return [
    readingProblem(
      file,
      'wrong-value',
      { field: field || 'the file', found: found(document, issue.path), expected: expected(issue) },
      position,
    ),
  ];
}

function depth(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.map(({ path }) => path.length));
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], data);
}

/** The value as a person would point at it: short, on one line. */
function found(document: YamlDocument, path: readonly PropertyKey[]): string {
  const value = valueAt(document.data, path);
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'a group of keys';
  const text = typeof value === 'string' ? `“${value}”` : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

const TYPE_NAMES: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
};

function expected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_NAMES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.join(', ')}`;
    case 'too_small':
      return issue.origin === 'string' ? 'a text that is not empty' : `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
    case 'invalid_format':
      return formatName(issue.format, issue.message);
    default:
      return issue.message;
  }
}

function formatName(format: string, message: string): string {
  if (format === 'date') return 'a date that exists, as YYYY-MM-DD';
  if (format === 'email') return 'an e-mail address';
  return message;
}
