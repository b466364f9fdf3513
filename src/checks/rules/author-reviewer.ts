import { frontmatterPosition } from '../../library/read-article.ts';
import { type FileFinding, libraryRule } from '../rule.ts';

const ROLES = ['owner', 'author', 'reviewer'] as const;

export const authorReviewer = libraryRule({
  id: 'author-reviewer',
  group: 'editorial',
  contract: 'Owner, author and reviewer are people of people.yaml, and somebody else than the author reviewed.',
  why: 'Readers and search engines ask who says so; and nobody sees the faults of their own text.',
  sources: ['https://developers.google.com/search/docs/fundamentals/creating-helpful-content (who, how, why)'],
  messages: {
    unknown: {
      severity: 'error',
      sentence: 'Unexpected {role} “{person}”, expected one of {known}',
      fix: 'Correct `{role}`, or add the person to people.yaml.',
    },
    same: {
      severity: 'error',
      sentence: 'Unexpected reviewer “{person}”, who is the author, expected somebody else',
      fix: 'Let somebody else review the article, and name them under `reviewer`.',
    },
  },
  good: [{ locale: 'en', frontmatter: { author: 'ada', reviewer: 'bo' } }],
  bad: [
    { locale: 'en', frontmatter: { owner: 'nobody' }, gives: 'unknown' },
    { locale: 'en', frontmatter: { author: 'ada', reviewer: 'ada' }, gives: 'same' },
  ],
  reads: ['author', 'reviewer', 'owner'],
  check({ articles, people }) {
    const known = people.map(({ id }) => id);
    const findings: FileFinding<'unknown' | 'same'>[] = [];
    for (const article of articles) {
      const { file, author, reviewer } = article;
      for (const role of ROLES) {
        const person = article[role];
        if (!known.includes(person))
          findings.push({
            message: 'unknown',
            file,
            args: { role, person, known },
            ...frontmatterPosition(article, [role]),
          });
      }
      if (author === reviewer)
        findings.push({
          message: 'same',
          file,
          args: { person: author },
          ...frontmatterPosition(article, ['reviewer']),
        });
    }
    return findings;
  },
});
