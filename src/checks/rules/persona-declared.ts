import { frontmatterPosition } from '../../library/read-article.ts';
import { stagePosition } from '../records.ts';
import { type FileFinding, libraryRule } from '../rule.ts';

type Message = 'unknown' | 'twice' | 'unknown-in-journey';

export const personaDeclared = libraryRule<Message>({
  id: 'persona-declared',
  group: 'persona',
  contract: 'An article is for one or two personas of journey.yaml; the first is the one that it is written for.',
  why: 'What is written for everybody is written for nobody, and an article counts only for personas that exist.',
  sources: ['our own judgement of “two at most”: more would let one article stuff many cells'],
  messages: {
    unknown: {
      severity: 'error',
      sentence: 'Unexpected persona “{persona}”, expected one of {known}',
      fix: 'Correct `personas`, or add the persona to journey.yaml.',
    },
    twice: {
      severity: 'error',
      sentence: 'Unexpected persona “{persona}” twice, expected two different ones',
      fix: 'Take one out.',
    },
    'unknown-in-journey': {
      severity: 'error',
      sentence: 'Unexpected persona “{persona}” at the touchpoint {touchpoint}, expected one of {known}',
      fix: 'Correct the `personas` of the touchpoint, or add the persona above.',
    },
  },
  good: [{ locale: 'en', frontmatter: { personas: ['everyday', 'traveller'] } }],
  bad: [
    { locale: 'en', frontmatter: { personas: ['everybody'] }, gives: 'unknown' },
    { locale: 'en', frontmatter: { personas: ['everyday', 'everyday'] }, gives: 'twice' },
    {
      locale: 'en',
      library: {
        journey: {
          personas: [],
          stages: [
            {
              id: 'use',
              name: 'Use',
              description: 'Every day.',
              kinds: ['how-to'],
              requires: [],
              minimum: 1,
              goals: [],
              referrals: false,
              translations: [],
              touchpoints: [{ id: 'paying', name: 'Paying', feeling: 'delight', personas: ['nobody'] }],
            },
          ],
        },
      },
      gives: 'unknown-in-journey',
    },
  ],
  reads: [],
  check(library) {
    const known = library.journey.personas.map(({ id }) => id);
    const findings: FileFinding<Message>[] = [];
    for (const article of library.articles) {
      const { file, personas } = article;
      personas.forEach((persona, index) => {
        const message = !known.includes(persona) ? 'unknown' : personas.indexOf(persona) < index ? 'twice' : undefined;
        if (!message) return;
        const place = frontmatterPosition(article, ['personas', index]);
        findings.push({ message, file, args: { persona, known }, ...place });
      });
    }
    for (const { id: stage, touchpoints } of library.journey.stages) {
      touchpoints.forEach(({ id: touchpoint, personas = [] }, index) => {
        for (const persona of personas.filter((id) => !known.includes(id))) {
          const place = stagePosition(library, stage, 'touchpoints', index, 'personas');
          const args = { persona, touchpoint, known };
          findings.push({ message: 'unknown-in-journey', file: 'journey.yaml', args, ...place });
        }
      });
    }
    return findings;
  },
});
