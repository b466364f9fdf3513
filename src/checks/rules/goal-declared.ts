import { frontmatterPosition } from '../../library/read-article.ts';
import { recordPosition, stagePosition } from '../records.ts';
import { type FileFinding, libraryRule } from '../rule.ts';

type Message = 'unknown' | 'unknown-owner' | 'unknown-at-stage';

export const goalDeclared = libraryRule<Message>({
  id: 'goal-declared',
  group: 'strategic',
  contract: 'An article serves a goal of goals.yaml, which has a metric, and an owner among the people.',
  why: 'Without a goal nobody can tell whether an article is worth its upkeep, and nobody answers for it.',
  sources: ['our own judgement'],
  messages: {
    unknown: {
      severity: 'error',
      sentence: 'Unexpected goal “{goal}”, expected one of {known}',
      fix: 'Correct `goal`, or add the goal to goals.yaml.',
    },
    'unknown-owner': {
      severity: 'error',
      sentence: 'Unexpected owner “{owner}” of the goal {goal}, expected one of {known}',
      fix: 'Correct `owner`, or add the person to people.yaml.',
    },
    'unknown-at-stage': {
      severity: 'error',
      sentence: 'Unexpected goal “{goal}” at the stage {stage}, expected one of {known}',
      fix: 'Correct the `goals` of the stage, or add the goal to goals.yaml.',
    },
  },
  good: [{ locale: 'en', frontmatter: { goal: 'fewer-contacts' } }],
  bad: [
    { locale: 'en', frontmatter: { goal: 'world-peace' }, gives: 'unknown' },
    {
      locale: 'en',
      library: {
        goals: [{ id: 'trust', name: 'Trust', type: 'target', metric: 'Share who trust us', owner: 'nobody' }],
      },
      gives: 'unknown-owner',
    },
    { locale: 'en', library: { goals: [] }, gives: 'unknown-at-stage' },
  ],
  reads: ['goal'],
  check(library) {
    const findings: FileFinding<Message>[] = [];
    const known = library.goals.map(({ id }) => id);
    const people = library.people.map(({ id }) => id);
    for (const article of library.articles) {
      const { file, goal } = article;
      if (!known.includes(goal))
        findings.push({ message: 'unknown', file, args: { goal, known }, ...frontmatterPosition(article, ['goal']) });
    }
    library.goals.forEach(({ id: goal, owner }, index) => {
      if (people.includes(owner)) return;
      const place = recordPosition(library, 'goals.yaml', [index, 'owner']);
      findings.push({ message: 'unknown-owner', file: 'goals.yaml', args: { goal, owner, known: people }, ...place });
    });
    for (const { id: stage, goals } of library.journey.stages) {
      for (const goal of goals.filter((id) => !known.includes(id))) {
        const place = stagePosition(library, stage, 'goals');
        findings.push({ message: 'unknown-at-stage', file: 'journey.yaml', args: { goal, stage, known }, ...place });
      }
    }
    return findings;
  },
});
