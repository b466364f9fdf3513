import { frontmatterPosition } from '../../library/read-article.ts';
import { type FileFinding, libraryRule } from '../rule.ts';

export const stageDeclared = libraryRule({
  id: 'stage-declared',
  group: 'lifecycle',
  contract: 'An article stands at one stage of the journey, and answers touchpoints of that stage.',
  why: 'An article at a stage that does not exist covers nothing, and nobody finds it on their way.',
  sources: ['journey.yaml'],
  messages: {
    'unknown-stage': {
      severity: 'error',
      sentence: 'Unexpected stage “{stage}”, expected one of {known}',
      fix: 'Correct `stage`, or add the stage to journey.yaml.',
    },
    'unknown-touchpoint': {
      severity: 'error',
      sentence: 'Unexpected touchpoint “{touchpoint}” at the stage {stage}, expected one of: {known}',
      fix: 'Correct `touchpoints`, or add the touchpoint to that stage in journey.yaml.',
    },
  },
  good: [{ locale: 'en', frontmatter: { stage: 'recover', touchpoints: ['lost-card'] } }],
  bad: [
    { locale: 'en', frontmatter: { stage: 'recovery' }, gives: 'unknown-stage' },
    { locale: 'en', frontmatter: { stage: 'recover', touchpoints: ['sign-up'] }, gives: 'unknown-touchpoint' },
  ],
  reads: ['touchpoints'],
  check({ articles, journey }) {
    const stages = new Map(journey.stages.map((stage) => [stage.id, stage.touchpoints.map(({ id }) => id)]));
    const findings: FileFinding<'unknown-stage' | 'unknown-touchpoint'>[] = [];
    for (const article of articles) {
      const { file, stage } = article;
      const touchpoints = stages.get(stage);
      if (!touchpoints) {
        const args = { stage, known: [...stages.keys()] };
        findings.push({ message: 'unknown-stage', file, args, ...frontmatterPosition(article, ['stage']) });
        continue;
      }
      article.touchpoints.forEach((touchpoint, index) => {
        if (touchpoints.includes(touchpoint)) return;
        const args = { touchpoint, stage, known: touchpoints };
        const place = frontmatterPosition(article, ['touchpoints', index]);
        findings.push({ message: 'unknown-touchpoint', file, args, ...place });
      });
    }
    return findings;
  },
});
