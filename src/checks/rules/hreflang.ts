import { frontmatterPosition } from '../../library/read-article.ts';
import { type Article, publishedArticles } from '../../model/library.ts';
import { recordPosition } from '../records.ts';
import { type FileFinding, libraryRule } from '../rule.ts';

type Message = 'not-a-translation' | 'locale-twice';

export const hreflang = libraryRule<Message>({
  id: 'hreflang',
  group: 'optimised',
  contract: 'Articles that share an id are one article in several languages, and each language is published once.',
  why: 'Pages tell search engines which pages are their translations. A wrong one sends readers to another subject, and the set is ignored.',
  sources: ['https://developers.google.com/search/docs/specialty/international/localized-versions'],
  messages: {
    'not-a-translation': {
      severity: 'error',
      sentence:
        'Unexpected stage {stage} for the id {id}, which {other} has at the stage {otherStage}, expected a translation',
      fix: 'Give the article an id of its own, or put both at the same stage.',
    },
    'locale-twice': {
      severity: 'error',
      sentence: 'Unexpected locale {locale} twice, expected each once',
      fix: 'Take one out of `locales`.',
    },
  },
  good: [
    {
      locale: 'en',
      frontmatter: { id: 'lost', stage: 'recover' },
      besides: [{ locale: 'nb', frontmatter: { id: 'lost', stage: 'recover' } }],
    },
  ],
  bad: [
    {
      locale: 'en',
      frontmatter: { id: 'lost', stage: 'recover' },
      besides: [{ locale: 'nb', frontmatter: { id: 'lost', stage: 'use' } }],
      gives: 'not-a-translation',
    },
    { locale: 'en', site: { locales: ['en', 'nb', 'en'] }, gives: 'locale-twice' },
  ],
  check(library) {
    const findings: FileFinding<Message>[] = [];
    const { locales } = library.site;
    locales.forEach((locale, index) => {
      if (locales.indexOf(locale) === index) return;
      const place = recordPosition(library, 'site.yaml', ['locales', index]);
      findings.push({ message: 'locale-twice', file: 'site.yaml', args: { locale }, ...place });
    });
    const first = new Map<string, Article>();
    const stages = new Set(library.journey.stages.map(({ id }) => id));
    const inOrder = locales.flatMap((locale) => publishedArticles(library, locale));
    for (const article of inOrder) {
      const { id, stage, file } = article;
      const other = first.get(id);
      if (!other) first.set(id, article);
      // The same id twice in one language, and unknown stages, have rules of their own.
      else if (
        other.locale !== article.locale &&
        other.stage !== stage &&
        stages.has(stage) &&
        stages.has(other.stage)
      ) {
        const args = { id, stage, other: other.file, otherStage: other.stage };
        findings.push({ message: 'not-a-translation', file, args, ...frontmatterPosition(article, ['id']) });
      }
    }
    return findings;
  },
});
