import { catalogOf } from '../../model/catalog.ts';
import { hrefs, parsePermalink } from '../../model/hrefs.ts';
import type { Article, Library } from '../../model/library.ts';
import { perArticle } from '../../model/per-article.ts';
import { type FileFinding, libraryRule } from '../rule.ts';

const LINK = {
  en: 'Then [see what we do](/a/next/).',
  nb: 'Se så [hva vi gjør](/a/next/).',
  sv: 'Se sedan [vad vi gör](/a/next/).',
  da: 'Se så, [hvad vi gør](/a/next/).',
};

export const nextStep = libraryRule({
  id: 'next-step',
  group: 'lifecycle',
  contract: 'The text of an article links to another for the same persona, at its own stage or the next.',
  why: 'An answer raises the next question. A reader who is led on does not have to search, ring, or give up.',
  sources: ['our own judgement'],
  messages: {
    'leads-nowhere': {
      severity: 'warn',
      sentence: 'Unexpected text without a link onward for {personas}, expected one to an article at {stages}',
      fix: 'Say in the text what comes next and link to it, for example {example}.',
    },
  },
  good: (['en', 'nb', 'sv', 'da'] as const).map((locale) => ({
    locale,
    frontmatter: { stage: 'use', kind: 'how-to' as const },
    body: LINK[locale],
    besides: [{ locale, frontmatter: { id: 'next', stage: 'recover', personas: ['everyday'] } }],
  })),
  bad: [
    ...(['en', 'nb', 'sv', 'da'] as const).map((locale) => ({
      locale,
      body: LINK[locale],
      besides: [
        { locale, frontmatter: { id: 'next', personas: ['traveller'] } },
        { locale, frontmatter: { id: 'another' } },
      ],
      gives: 'leads-nowhere' as const,
    })),
    {
      locale: 'en',
      body: 'No link.',
      besides: [{ locale: 'en', frontmatter: { id: 'next' } }],
      gives: 'leads-nowhere',
    },
  ],
  reads: ['links', 'related', 'source'],
  check(library) {
    const findings: FileFinding<'leads-nowhere'>[] = [];
    const next = nextStages(library);
    for (const article of library.articles) {
      const stages = next.get(article.stage);
      if (!stages || leadsOn(article, stages, library)) continue;
      // Where there is nothing to lead to, the gap is told by stage-covered.
      const example = candidate(article, stages, library);
      if (!example) continue;
      const { file, personas } = article;
      const args = { personas, stages, example: `[${example.title}](${hrefs.permalink(example.id)})` };
      findings.push({ message: 'leads-nowhere', file, args, ...lastLine(article) });
    }
    return findings;
  },
});

/** Each stage with the one that comes after it; after the last, there is but itself. */
function nextStages({ journey }: Library): Map<string, string[]> {
  const ids = journey.stages.map(({ id }) => id);
  return new Map(ids.map((id, index) => [id, ids.slice(index, index + 2)]));
}

function leadsOn(article: Article, stages: readonly string[], library: Library): boolean {
  const catalog = catalogOf(library);
  return linkedIds(article).some((id) => {
    const target = catalog.article(id, article.locale);
    return target !== undefined && suits(target, article, stages);
  });
}

/** The other articles that the text of one links to. */
const linkedIds = perArticle(({ id: own, links }) => [
  ...new Set(links.flatMap(({ href }) => parsePermalink(href)?.id ?? []).filter((id) => id !== own)),
]);

/** An article to lead to: first one that the article itself names as related, then any at the next stage. */
function candidate(article: Article, stages: readonly string[], library: Library): Article | undefined {
  const { locale, related, personas } = article;
  const catalog = catalogOf(library);
  const named = related.map((id) => catalog.article(id, locale));
  const near = stages.toReversed().flatMap((stage) => personas.flatMap((id) => catalog.inCell(id, stage, locale)));
  return [...named, ...near].find((other) => other && other.id !== article.id && suits(other, article, stages));
}

function suits(target: Article, { personas }: Article, stages: readonly string[]): boolean {
  return stages.includes(target.stage) && target.personas.some((id) => personas.includes(id));
}

/** The end of the text, where a link onward is missing. */
const lastLine = perArticle(({ source }) => ({ line: source.trimEnd().split('\n').length, column: 1 }));
