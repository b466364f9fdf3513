import { isHidden } from '../../built/page-facts.ts';
import { frontmatterPosition } from '../../library/read-article.ts';
import { absolute } from '../../model/hrefs.ts';
import { type Article, publishedArticles } from '../../model/library.ts';
import { recordPosition } from '../records.ts';
import { type Example, type FileFinding, libraryRule, type PageFinding, type SiteFinding } from '../rule.ts';

type Message =
  | 'not-a-translation'
  | 'locale-twice'
  | 'not-self'
  | 'no-default'
  | 'no-page'
  | 'no-return'
  | 'other-language';

const BOTH = {
  frontmatter: { id: 'lost' },
  besides: [{ locale: 'nb', frontmatter: { id: 'lost' } }],
} satisfies Partial<Example>;

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
    'not-self': {
      severity: 'error',
      sentence: 'Unexpected lack of {lang} {expected} among the languages of {page}, expected the page itself',
      fix: 'Have the template name every version of the page, this one too.',
    },
    'no-default': {
      severity: 'error',
      sentence: 'Unexpected lack of x-default among the languages of {page}, expected a page for all other readers',
      fix: 'Have the template name one.',
    },
    'no-page': {
      severity: 'error',
      sentence: 'Unexpected version {lang} {href} of {page}, where there is no page that may be found, expected one',
      fix: 'Have the template name versions that are published.',
    },
    'other-language': {
      severity: 'error',
      sentence: 'Unexpected version {lang} {href} of {page}, which is in {found}, expected a page in {lang}',
      fix: 'Have the template name each version by its own language.',
    },
    'no-return': {
      severity: 'error',
      sentence:
        'Unexpected version {lang} {href} of {page}, which does not name this one in return, expected both to name each other',
      fix: 'Make the list of languages of both pages from the same values.',
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
    { locale: 'en', ...BOTH, built: [{ from: / hreflang="en"/, to: ' hreflang="da"' }], gives: 'not-self' },
    { locale: 'en', ...BOTH, built: [{ from: / hreflang="x-default"/, to: ' hreflang="sv"' }], gives: 'no-default' },
    { locale: 'en', ...BOTH, built: [{ from: /("nb" href="[^"]*article)-1/, to: '$1-9' }], gives: 'no-page' },
    {
      locale: 'en',
      ...BOTH,
      built: [{ from: /("nb" href="[^"]*)articles\/article-1\//, to: '$1' }],
      gives: 'no-return',
    },
    { locale: 'en', ...BOTH, built: [{ from: / hreflang="nb"/, to: ' hreflang="sv"' }], gives: 'other-language' },
  ],
  reads: [],
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
  checkPage(page, { library }) {
    if (isHidden(page)) return [];
    const { lang, alternates, canonical } = page;
    const expected = canonical[0] ?? '';
    const findings: PageFinding<Message>[] = [];
    const isOwn = alternates.some(([hreflang, href]) => hreflang === lang && href === expected);
    // The root is the choice of language itself: it is the default, and in no language.
    if (!isOwn && expected !== absolute('/', library.site.url))
      findings.push({ message: 'not-self', args: { lang, expected } });
    if (!alternates.some(([hreflang]) => hreflang === 'x-default')) findings.push({ message: 'no-default' });
    return findings;
  },
  checkSite({ pages, origin }) {
    const findings: SiteFinding<Message>[] = [];
    for (const { path: page, canonical, alternates, isHidden } of pages.values()) {
      if (isHidden || canonical !== origin + page) continue;
      for (const [lang, href] of alternates) {
        const other = href === canonical ? undefined : pages.get(decodeURI(href.slice(origin.length)));
        if (href === canonical || (other && page === '/')) continue;
        const isReturned = other?.alternates.some(([, back]) => back === canonical);
        if (!other || other.isHidden || other.isSignpost)
          findings.push({ message: 'no-page', page, args: { lang, href } });
        else if (lang !== 'x-default' && lang !== other.lang)
          findings.push({ message: 'other-language', page, args: { lang, href, found: other.lang } });
        else if (!isReturned) findings.push({ message: 'no-return', page, args: { lang, href } });
      }
    }
    return findings;
  },
});
