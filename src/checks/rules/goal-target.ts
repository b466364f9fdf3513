import type { Goal } from '../../model/schemas/records.ts';
import { isBlank } from '../language/blank.ts';
import { recordPosition } from '../records.ts';
import { libraryRule } from '../rule.ts';

type Message = 'no-reason' | 'no-target';

const CONTACTS: Goal = { id: 'fewer', name: 'Fewer', type: 'fewer-contacts', metric: 'Contacts', owner: 'ada' };
const LEADS: Goal = { id: 'informed', name: 'Informed', type: 'leads', metric: 'Kept', owner: 'ada' };

export const goalTarget = libraryRule<Message>({
  id: 'goal-target',
  group: 'strategic',
  contract: 'A goal of fewer contacts names what customers get in touch about; every other goal has a target.',
  why: 'Only what is counted can be seen to work: so many letters about the card fewer, or so many who finish signing up.',
  sources: ['our own judgement'],
  messages: {
    'no-reason': {
      severity: 'error',
      sentence: 'Unexpected goal {goal} (fewer-contacts) that names no contact, expected `contactReasons`',
      fix: 'Add `contactReasons:` with what customers get in touch about, as your support counts it.',
    },
    'no-target': {
      severity: 'error',
      sentence: 'Unexpected goal {goal} ({type}) without a figure to reach, expected `target`',
      fix: 'Add `target:` with the figure and the day, as in “80 % by 2027-12-31”.',
    },
  },
  good: [
    {
      locale: 'en',
      library: {
        goals: [
          { ...CONTACTS, contactReasons: ['Where the card is'] },
          { ...LEADS, target: '9 of 10 by 2027-12-31' },
        ],
      },
    },
  ],
  bad: [
    { locale: 'en', library: { goals: [CONTACTS] }, gives: 'no-reason' },
    { locale: 'en', library: { goals: [{ ...CONTACTS, contactReasons: ['…'] }] }, gives: 'no-reason' },
    { locale: 'en', library: { goals: [LEADS] }, gives: 'no-target' },
    {
      locale: 'en',
      library: { goals: [{ ...LEADS, type: 'target', target: '[figure and day]' }] },
      gives: 'no-target',
    },
  ],
  reads: [],
  check(library) {
    return library.goals.flatMap(({ id: goal, type, target, contactReasons = [] }, index) => {
      const message = messageFor(type, target, contactReasons);
      if (!message) return [];
      const place = recordPosition(library, 'goals.yaml', [index, 'id']);
      return [{ message, file: 'goals.yaml', args: { goal, type }, ...place }];
    });
  },
});

function messageFor(type: Goal['type'], target = '', contactReasons: readonly string[] = []): Message | undefined {
  if (type === 'fewer-contacts') return contactReasons.every(isBlank) ? 'no-reason' : undefined;
  return isBlank(target) ? 'no-target' : undefined;
}
