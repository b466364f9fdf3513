import { z } from 'zod';
import { GROUPS } from '../../model/problem.ts';
import { ID } from '../../model/schemas/shared.ts';
import type { ArticleRule, LibraryRule } from '../rule.ts';

const text = z.string().min(1);
const callable = z.custom<unknown>((value) => typeof value === 'function', { error: 'a function' });

/** What a module of a company’s own rules must give. Integrity is ours: its rules can be switched off by nobody. */
const ruleShape = z.looseObject({
  scope: z.enum(['article', 'library'], { error: 'a rule made with articleRule or libraryRule' }),
  id: z.string().regex(ID, 'lower-case letters, digits and single hyphens'),
  group: z.enum(GROUPS).exclude(['integrity']),
  contract: text,
  why: text,
  sources: z.array(text),
  messages: z
    .record(text, z.object({ severity: z.enum(['error', 'warn']), sentence: text, fix: text }))
    .refine((messages) => Object.keys(messages).length > 0, { error: 'at least one message' }),
  check: callable,
  checkSnippet: callable.optional(),
  note: callable.optional(),
  options: z.custom<unknown>((value) => value instanceof z.ZodType, { error: 'a schema made with z' }).optional(),
});

/** A rule of a company’s own. */
export type OwnRule = ArticleRule | LibraryRule;

/** The value as a rule, or where it falls short of one and what was expected there. */
export function asRule(value: unknown): { rule: OwnRule } | { field: string; expected: string } {
  const result = ruleShape.safeParse(value);
  if (result.success) {
    const { good = [], bad = [], ...rule } = value as Partial<OwnRule>;
    return { rule: { ...rule, good, bad } as OwnRule };
  }
  const [issue] = result.error.issues;
  const field = issue?.path.map(String).join('.') || 'the default export';
  const expected = issue?.code === 'invalid_value' ? `one of ${issue.values.join(', ')}` : (issue?.message ?? 'a rule');
  return { field, expected };
}

const findingShape = z.array(
  z.looseObject({
    message: z.string(),
    line: z.int().min(1),
    column: z.int().min(1),
    file: z.string().optional(),
    args: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).optional(),
  }),
);

/** Why what a rule gave is no list of its findings; nothing where it is. */
export function faultOfFindings(value: unknown, { scope, messages }: OwnRule): string | undefined {
  const result = findingShape.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    return `findings[${issue?.path.map(String).join('.') ?? ''}]: ${issue?.message ?? ''}`;
  }
  for (const { message, file } of result.data) {
    if (!Object.hasOwn(messages, message))
      return `a finding with the message “${message}”, which the rule does not have`;
    if (scope === 'library' && !file) return 'a finding without a file';
  }
  return undefined;
}
