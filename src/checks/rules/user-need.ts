import { frontmatterPosition } from '../../library/read-article.ts';
import type { Article } from '../../model/library.ts';
import { perArticle } from '../../model/per-article.ts';
import { isBlank } from '../language/blank.ts';
import { type FileFinding, libraryRule } from '../rule.ts';

const NEED = { as: 'a customer', iNeed: 'to know the price', soThat: 'I can decide' };

export const userNeed = libraryRule({
  id: 'user-need',
  group: 'persona',
  contract: 'An article names the need that it meets, unlike any other in its cell (persona, stage and language).',
  why: 'Two articles for one need compete in search and drift apart; an article without a need is written for the company.',
  sources: ['https://www.gov.uk/service-manual/user-research/start-by-learning-user-needs'],
  messages: {
    empty: {
      severity: 'error',
      sentence: 'Unexpected need “{text}” in need.{field}, expected words',
      fix: 'Say who asks (as), what they need (iNeed) and why (soThat).',
    },
    twice: {
      severity: 'error',
      sentence: 'Unexpected need that {other} has too, for the same persona at the same stage, expected one of its own',
      fix: 'Make one article of the two, or say what is different in the need.',
    },
  },
  good: [
    {
      locale: 'en',
      frontmatter: { need: NEED },
      besides: [{ locale: 'en', frontmatter: { need: { ...NEED, iNeed: 'to know the terms' } } }],
    },
    { locale: 'en', frontmatter: { need: NEED }, besides: [{ locale: 'nb', frontmatter: { need: NEED } }] },
  ],
  bad: [
    { locale: 'en', frontmatter: { need: { ...NEED, soThat: '…' } }, gives: 'empty' },
    {
      locale: 'en',
      frontmatter: { need: NEED },
      besides: [{ locale: 'en', frontmatter: { need: { ...NEED, as: 'somebody' } } }],
      gives: 'twice',
    },
  ],
  reads: ['need'],
  check({ articles }) {
    const findings: FileFinding<'empty' | 'twice'>[] = [];
    const taken = new Map<string, Article>();
    for (const article of articles) {
      const { need, file, locale, stage, personas } = article;
      for (const field of ['as', 'iNeed', 'soThat'] as const) {
        if (isBlank(need[field]))
          findings.push({
            message: 'empty',
            file,
            args: { field, text: need[field] },
            ...frontmatterPosition(article, ['need', field]),
          });
      }
      const words = wordsOf(article);
      const cells = personas.map((persona) => `${locale}/${stage}/${persona}/${words}`);
      const other = cells.map((cell) => taken.get(cell)).find((found) => found !== undefined);
      if (other)
        findings.push({
          message: 'twice',
          file,
          args: { other: other.file },
          ...frontmatterPosition(article, ['need', 'iNeed']),
        });
      for (const cell of cells) if (!taken.has(cell)) taken.set(cell, article);
    }
    return findings;
  },
});

/** What is needed, as needs are compared. */
const wordsOf = perArticle(({ need }) => normal(`${need.iNeed} / ${need.soThat}`));

function normal(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}/]+/gu, ' ')
    .trim();
}
