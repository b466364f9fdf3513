import { factsOf, MdxSyntaxError, parseMdx } from '../../library/mdx.ts';
import { frontmatterPosition } from '../../library/read-article.ts';
import { catalogOf } from '../../model/catalog.ts';
import { defaultLocale, type Library, type Snippet } from '../../model/library.ts';
import type { Locale } from '../../model/locale.ts';
import type { Position, ProblemArgs } from '../../model/problem.ts';
import { faultOfArticle, faultOfLink, type LinkFault } from '../links.ts';
import { recordPosition } from '../records.ts';
import { type FileFinding, libraryRule, type Message } from '../rule.ts';

type Code = LinkFault['message'] | 'to-itself' | 'intent' | 'intent-lost';

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
  ],
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
});

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
