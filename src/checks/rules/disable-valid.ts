import type { DisableUse } from '../allowed/disable-comments.ts';
import { type FileFinding, type Rule, verdictRule } from '../rule.ts';

type Message = 'form' | 'no-rule' | 'unknown-rule' | 'locked' | 'reason' | 'unused';

const TEXT = 'Freeze the lost card in the app.';
const body = (comment: string) => ({ locale: 'en' as const, body: `${TEXT}\n\n{/* ${comment} */}\n\nThen ring us.` });

export const disableValid = verdictRule<Message>({
  id: 'disable-valid',
  group: 'integrity',
  contract:
    'A comment that disables a rule in place names rules that there are and may be disabled, says why, and is needed.',
  why: 'A comment that nobody needs any more would silence the next mistake as well.',
  sources: ['https://eslint.org/docs/latest/use/configure/rules', 'our own judgement'],
  messages: {
    form: {
      severity: 'error',
      sentence: 'Unexpected comment “{text}”, expected waypost-disable-next-line or waypost-disable',
      fix: 'Write `waypost-disable-next-line RULE -- REASON`, or take it out.',
    },
    'no-rule': {
      severity: 'error',
      sentence: 'Unexpected {form} of no rule, expected the rules that may be broken',
      fix: 'Write `{form} RULE -- REASON`; the rule stands at the end of the line of what it found.',
    },
    'unknown-rule': {
      severity: 'error',
      sentence: 'Unexpected rule “{rule}”, expected one of {known}',
      fix: 'Correct its name.',
    },
    locked: {
      severity: 'error',
      sentence: 'Unexpected {form} of {rule}, expected an integrity rule to hold everywhere',
      fix: 'Take it out, and mend what the rule finds: these rules keep the site sound.',
    },
    reason: {
      severity: 'error',
      sentence: 'Unexpected {form} without a reason, expected why after ` -- `',
      fix: 'Write `{form} {rules} -- REASON`.',
    },
    unused: {
      severity: 'warn',
      sentence: 'Unexpected {form} of {rule}, which finds nothing there, expected none',
      fix: 'Take it out.',
    },
  },
  good: [
    {
      locale: 'en',
      body: `${TEXT}\n\n{/* waypost-disable-next-line promo-terms -- it quotes the advertisement */}\nA world-class, seamless card.`,
    },
    {
      locale: 'en',
      body: `{/* waypost-disable green-claim, promo-terms -- the campaign of 2024 */}\n\n${TEXT}\n\nA world-class, seamless, eco-friendly card.`,
    },
  ],
  bad: [
    { ...body('waypost-disable-line title -- why'), gives: 'form' },
    { ...body('waypost-disable-next-line -- why'), gives: 'no-rule' },
    { ...body('waypost-disable-next-line titel -- why'), gives: 'unknown-rule' },
    { ...body('waypost-disable mdx-safe -- why'), gives: 'locked' },
    { ...body('waypost-disable-next-line title'), gives: 'reason' },
    { ...body('waypost-disable-next-line promo-terms -- why'), gives: 'unused' },
  ],
  check(_library, { disables, rules, ran }) {
    return disables.flatMap((use) => faultsOf(use, rules, ran));
  },
});

function faultsOf(
  { comment, used }: DisableUse,
  known: readonly Rule[],
  ran: ReadonlySet<string>,
): FileFinding<Message>[] {
  const { file, line, column, text, form, rules, reason } = comment;
  const fault = (message: Message, args: FileFinding['args'] = {}): FileFinding<Message> => ({
    message,
    args,
    file,
    line,
    column,
  });
  if (!form) return [fault('form', { text })];
  const name = form === 'file' ? 'waypost-disable' : 'waypost-disable-next-line';
  if (rules.length === 0) return [fault('no-rule', { form: name })];
  const ids = known.map(({ id }) => id);
  const faults = rules.flatMap((rule) => {
    const group = known.find(({ id }) => id === rule)?.group;
    if (!group) return [fault('unknown-rule', { rule, known: ids })];
    if (group === 'integrity') return [fault('locked', { form: name, rule })];
    return [];
  });
  if (!reason) faults.push(fault('reason', { form: name, rules }));
  if (faults.length > 0) return faults;
  return rules.filter((rule) => ran.has(rule) && !used.has(rule)).map((rule) => fault('unused', { form: name, rule }));
}
