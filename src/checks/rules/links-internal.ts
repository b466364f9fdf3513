import { type BuiltSite, fileAt } from '../../built/built-site.ts';
import type { Target } from '../../built/page-facts.ts';
import { factsOf, MdxSyntaxError, parseMdx } from '../../library/mdx.ts';
import { frontmatterPosition } from '../../library/read-article.ts';
import { catalogOf } from '../../model/catalog.ts';
import { defaultLocale, type Library, type Snippet } from '../../model/library.ts';
import type { Locale } from '../../model/locale.ts';
import type { Position, ProblemArgs } from '../../model/problem.ts';
import { placeOfTarget } from '../built/page-source.ts';
import { faultOfArticle, faultOfLink, type LinkFault } from '../links.ts';
import { recordPosition } from '../records.ts';
import { type FileFinding, libraryRule, type Message, type SiteFinding, type SiteSurroundings } from '../rule.ts';

type Code = LinkFault['message'] | 'to-itself' | 'intent' | 'intent-lost' | 'lost-page' | 'lost-file' | 'lost-fragment';

const error = (sentence: string, fix: string): Message => ({ severity: 'error', sentence, fix });

export const linksInternal = libraryRule<Code>({
  id: 'links-internal',
  group: 'integrity',
  contract:
    'Whatever an article, a snippet or intents.yaml points to is there, with the heading named, and in the same language.',
  why: 'A reader who follows a link into nothing was one click from the answer, and calls us instead.',
  sources: ['https://www.gov.uk/guidance/content-design/links'],
  messages: {
    'no-article': error(
      'Unexpected link to {target}, expected the id of an article',
      'Correct the id, or take the link out.',
    ),
    // The reader still gets there, in a language that may be foreign to them.
    'other-language': {
      severity: 'warn',
      sentence: 'Unexpected link to {target}, which is published only in {found}, expected an article in {locale}',
      fix: 'Translate that article, or take the link out.',
    },
    unpublished: error(
      'Unexpected link to {target}, which is a draft, expected a published article',
      'Publish it first, or take the link out.',
    ),
    'no-heading': error(
      'Unexpected fragment #{fragment} in {target}, expected one of: {known}',
      'Correct the fragment: headings may have been reworded.',
    ),
    'no-page': error(
      'Unexpected path {target}, expected /a/<id>/ for an article, or one of /, /articles/, /contact/, /glossary/, /search/',
      'Link to the article by its id, as `/a/<id>/`.',
    ),
    'own-site': error(
      'Unexpected full address {target} of this help centre, expected a link that survives a move',
      'Link to the article by its id, as `/a/<id>/`.',
    ),
    'to-itself': error('Unexpected `related` article {target}, which is this one, expected another', 'Take it out.'),
    intent: error(
      'Unexpected article {target} for the intent {intent}, expected the id of an article published in {locale}',
      'Write the article, or correct the id: customers ask for it, and find no answer.',
    ),
    'lost-page': error(
      'Unexpected link to {target} at {page}, expected a page or a file that was built',
      'Correct the link, or take it out.',
    ),
    'lost-file': error(
      'Unexpected part {target} of {page}, expected a file that was built',
      'Put the file there, or take out what names it.',
    ),
    'lost-fragment': error(
      'Unexpected fragment #{fragment} in the link to {target} at {page}, expected an id of that page',
      'Correct the fragment, or take it out.',
    ),
    'intent-lost': error(
      'Unexpected lack of article {target} in {locale}, expected it to answer customers who want {intent}; it helps {personas} at the stage {stage}',
      'Write it again, with: npm run translate -- {target} --to {locale}',
    ),
  },
  good: [
    {
      locale: 'en',
      body: 'See [the fees](/a/fees/#abroad), or [write to us](/contact/).\n\n## More\n\n[Above](#more)',
      besides: [{ locale: 'en', frontmatter: { id: 'fees' }, body: 'The fees.\n\n## Abroad\n\nNone.' }],
    },
    {
      locale: 'en',
      frontmatter: { draft: true },
      body: '[Fees](/a/fees/)',
      besides: [{ locale: 'en', frontmatter: { id: 'fees', draft: true }, body: 'The fees.' }],
    },
  ],
  bad: [
    { locale: 'en', body: '[x](/a/no-such/)', gives: 'no-article' },
    {
      locale: 'en',
      body: '[x](/a/fees/)',
      besides: [{ locale: 'nb', frontmatter: { id: 'fees' } }],
      gives: 'other-language',
    },
    {
      locale: 'en',
      body: '[x](/a/fees/)',
      besides: [{ locale: 'en', frontmatter: { id: 'fees', draft: true } }],
      gives: 'unpublished',
    },
    { locale: 'en', body: '[x](#no-such)', gives: 'no-heading' },
    { locale: 'en', body: '[x](/glossary/#no-such)', gives: 'no-heading' },
    { locale: 'en', body: '[x](../prices.html)', gives: 'no-page' },
    { locale: 'en', body: '[x][1]\n\n[1]: /prices/', gives: 'no-page' },
    {
      locale: 'en',
      site: { url: 'https://help.example.com' },
      body: '[x](https://help.example.com/en/)',
      gives: 'own-site',
    },
    { locale: 'en', frontmatter: { id: 'fees', related: ['fees'] }, gives: 'to-itself' },
    { locale: 'en', frontmatter: { related: ['no-such'] }, gives: 'no-article' },
    { locale: 'en', library: { intents: { fees: ['no-such'] } }, gives: 'intent' },
    {
      locale: 'en',
      besides: [{ locale: 'nb', frontmatter: { id: 'fees' } }],
      library: { intents: { fees: ['fees'] } },
      gives: 'intent-lost',
    },
    { locale: 'en', built: [{ from: '<main>', to: '<main><a href="/en/no-such/">x</a>' }], gives: 'lost-page' },
    {
      locale: 'en',
      built: [{ from: '<main>', to: '<main><img src="/media/no-such.png" alt="">' }],
      gives: 'lost-file',
    },
    { locale: 'en', built: [{ from: '<main>', to: '<main><a href="#no-such">x</a>' }], gives: 'lost-fragment' },
    { locale: 'en', built: [{ from: '<main>', to: '<main><a href="/en/#no-such">x</a>' }], gives: 'lost-fragment' },
  ],
  reads: ['links', 'headings', 'related'],
  check(library) {
    const findings: FileFinding<Code>[] = [];
    const report = (file: string, locale: Locale, target: string, fault: LinkFault, at: () => Position) => {
      const { message, ...details } = fault;
      const args: ProblemArgs = { target, locale, ...details };
      findings.push({ message, file, args, ...at() });
    };
    const texts = [...library.articles, ...library.snippets.flatMap(linksOfSnippet)];
    for (const text of texts) {
      const { file, locale, links, headings } = text;
      for (const { href, line, column } of links) {
        const fault = faultOfLink(href, locale, headings, library);
        // Two drafts that name one another can be published together.
        if (fault?.message === 'unpublished' && 'draft' in text && text.draft) continue;
        if (fault) report(file, locale, href, fault, () => ({ line, column }));
      }
    }
    for (const article of library.articles) {
      const { file, locale, id } = article;
      article.related.forEach((target, index) => {
        const at = () => frontmatterPosition(article, ['related', index]);
        if (target === id) findings.push({ message: 'to-itself', file, args: { target }, ...at() });
        const fault = target === id ? undefined : faultOfArticle(target, locale, library);
        // The page leaves out what is not there in its language, and takes it up once it is translated.
        if (fault && fault.message !== 'other-language') report(file, locale, target, fault, at);
      });
    }
    return [...findings, ...intents(library)];
  },
  checkPage(page, { library, article }) {
    return page.lostFragments.map((fragment) => {
      const at = article && placeOfTarget(article, { path: '', fragment }, library);
      return { message: 'lost-fragment', args: { fragment, target: 'itself' }, ...(at && { at }) };
    });
  },
  checkSite: targetFaults,
});

/** Links and parts of built pages that lead to nothing. */
function targetFaults(site: BuiltSite, { library, articleAt }: SiteSurroundings): SiteFinding<Code>[] {
  const findings: SiteFinding<Code>[] = [];
  const idsOf = new Map<string, ReadonlySet<string>>();
  const hasId = ({ path, fragment }: Target) => {
    const page = site.pages.get(path);
    const ids = idsOf.get(path) ?? new Set(page?.ids);
    idsOf.set(path, ids);
    // A page that is a copy of another is not read.
    return !page || ids.has(fragment);
  };
  const known = new Map<Target, Code | undefined>();
  const faultOf = (target: Target, lost: Code): Code | undefined => {
    if (!known.has(target)) {
      const isThere = fileAt(target.path, site.files) !== undefined;
      known.set(target, isThere ? (target.fragment && !hasId(target) ? 'lost-fragment' : undefined) : lost);
    }
    return known.get(target);
  };
  const report = (page: string, target: Target, message: Code) => {
    const article = articleAt(page);
    const at = article && placeOfTarget(article, target, library);
    const args = { target: target.path, fragment: target.fragment };
    findings.push({ message, page, args, ...(at && { at }) });
  };
  for (const { path: page, links, resources } of site.pages.values()) {
    for (const target of links) {
      const message = faultOf(target, 'lost-page');
      if (message) report(page, target, message);
    }
    for (const target of resources) {
      const message = faultOf(target, 'lost-file');
      if (message) report(page, target, message);
    }
  }
  return findings;
}

/** What a snippet links to. One that is not MDX is told by mdx-safe. */
function linksOfSnippet(snippet: Snippet) {
  try {
    return [{ ...snippet, ...factsOf(parseMdx(snippet.source)) }];
  } catch (error) {
    if (error instanceof MdxSyntaxError) return [];
    throw error;
  }
}

/** Customers' questions that the site's first language leaves without an answer. */
function intents(library: Library): FileFinding<Code>[] {
  const locale = defaultLocale(library.site);
  return Object.entries(library.intents).flatMap(([intent, ids]) =>
    ids
      .filter((target) => !catalogOf(library).article(target, locale))
      .map((target) => ({
        ...lackOf(target, locale, library),
        file: 'intents.yaml',
        ...recordPosition(library, 'intents.yaml', [intent]),
      }))
      .map((finding) => ({ ...finding, args: { intent, locale, ...finding.args } })),
  );
}

/** A translation that is there says where on the journey the lost article stood. */
function lackOf(target: string, locale: Locale, library: Library): { message: Code; args: ProblemArgs } {
  const [translation] = catalogOf(library).translations(target);
  if (!translation) return { message: 'intent', args: { target } };
  const { personas, stage } = translation;
  return { message: 'intent-lost', args: { target, personas, stage, cell: `${personas[0]}/${stage}/${locale}` } };
}
