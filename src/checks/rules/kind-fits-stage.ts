import { frontmatterPosition } from '../../library/read-article.ts';
import { libraryRule } from '../rule.ts';

export const kindFitsStage = libraryRule({
  id: 'kind-fits-stage',
  group: 'lifecycle',
  contract: 'The stage of the journey allows the kind of article.',
  why: 'Somebody who compares needs other articles than somebody in trouble; the journey says which.',
  sources: ['journey.yaml: `kinds` of each stage'],
  messages: {
    unfit: {
      severity: 'error',
      sentence: 'Unexpected kind {kind} at the stage {stage}, expected one of {kinds}',
      fix: 'Change `kind`, move the article to a stage that allows it, or allow it under `kinds` in journey.yaml.',
    },
  },
  good: [{ locale: 'en', frontmatter: { stage: 'recover', kind: 'troubleshooting' } }],
  bad: [{ locale: 'en', frontmatter: { stage: 'recover', kind: 'comparison' }, gives: 'unfit' }],
  reads: ['kind'],
  check({ articles, journey }) {
    const stages = new Map(journey.stages.map((stage) => [stage.id, stage]));
    return articles.flatMap((article) => {
      const { kind, file, stage } = article;
      const kinds = stages.get(stage)?.kinds;
      if (!kinds || kinds.includes(kind)) return [];
      return [
        { message: 'unfit' as const, file, args: { kind, stage, kinds }, ...frontmatterPosition(article, ['kind']) },
      ];
    });
  },
});
