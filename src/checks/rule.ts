import type { z } from 'zod';
import type { BuiltSite } from '../built/built-site.ts';
import type { PageFacts } from '../built/page-facts.ts';
import type { Article, Library, Snippet } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import type { Edit, Group, Position, ProblemArgs, Severity } from '../model/problem.ts';
import type { articleSchema } from '../model/schemas/article.ts';
import type { DisableUse } from './allowed/disable-comments.ts';
import type { WaiverUse } from './allowed/waivers.ts';
import type { Coverage } from './cell.ts';
import type { Claims } from './language/claims.ts';
import type { MdxPart } from './language/parts.ts';
import type { Prose } from './language/prose.ts';
import type { Sentence } from './language/sentences.ts';

/** One thing that a rule can say. `{name}` stands for the argument of that name. */
export interface Message {
  severity: Severity;
  /** What was found and what was expected: “Unexpected X, expected Y”. */
  sentence: string;
  /** How to mend it. */
  fix: string;
}

/** What a rule found in the text at hand. */
export interface Finding<M extends string = string> extends Position {
  message: M;
  args?: ProblemArgs;
  /** Only where it differs from that of the message: a law that holds in one country and not in another. */
  severity?: Severity;
  /** What of the file it is about, where one file holds many things: a cell of the journey. */
  about?: string;
  /** What mends it without changing what the text says; `npm run check -- --fix` makes these changes. */
  edits?: readonly Edit[];
  /** The path that the file ought to have, where its name is what is wrong. */
  rename?: string;
}

/** What a rule found in a file of the content folder. */
export interface FileFinding<M extends string = string> extends Finding<M> {
  file: string;
}

/** What a rule found in a built page. */
export interface PageFinding<M extends string = string> {
  message: M;
  args?: ProblemArgs;
  /** Where in the source of its article it comes from; without, the template of the page is at fault. */
  at?: Position;
}

/** What a rule found in built pages taken together. */
export interface SiteFinding<M extends string = string> extends PageFinding<M> {
  /** The address of the page or the file. */
  page: string;
}

type FrontmatterInput = Partial<(typeof articleSchema)['_zod']['input']>;

/** An article as an example gives it: what is left out is that of a sound article in the same language. */
export interface ExampleArticle {
  locale: Locale;
  slug?: string;
  frontmatter?: FrontmatterInput;
  body?: string;
}

/** A change to the built pages of the help centre around an example, all of which are sound without it. */
export interface BuiltChange {
  /** Its path in the site's folder; the page of the article where it is left out. */
  file?: string;
  /** What stands there, and is exchanged wherever it does. */
  from: string | RegExp;
  to: string;
}

/** A snippet that runs as a test of its rule, and is shown in the reference. */
export interface Example extends ExampleArticle {
  /** Other articles in the same help centre. */
  besides?: readonly ExampleArticle[];
  /** What differs in the rest of the content folder. */
  library?: Partial<
    Pick<
      Library,
      | 'goals'
      | 'people'
      | 'waivers'
      | 'terms'
      | 'snippets'
      | 'intents'
      | 'questions'
      | 'ledger'
      | 'journey'
      | 'problems'
    >
  >;
  site?: Partial<Library['site']>;
  /** What differs in the built pages; for rules about these. */
  built?: readonly BuiltChange[];
  /** The day on which the gate judges; 2026-11-22 where it is left out. */
  now?: string;
}

export interface BadExample<M extends string = string> extends Example {
  gives: M;
}

interface RuleBase<M extends string, O> {
  /** As it is written in site.yaml, in waivers and in reports. */
  id: string;
  group: Group;
  /** What the rule promises, in one sentence. */
  contract: string;
  /** Why readers or the company are better off for it. */
  why: string;
  /** Where the rule and its thresholds come from: addresses, laws, names, or how it was measured. */
  sources: readonly string[];
  messages: Readonly<Record<M, Message>>;
  /** What it finds in one built page, by itself. Pages that are as they were and in which nothing was found are not asked about again. */
  checkPage?(page: PageFacts, around: PageSurroundings): PageFinding<M>[];
  /**
   * What it finds in all built pages taken together. Where the rule has a `checkPage` too, a page in which it finds
   * something is read again in the next build; else it must go by what is remembered of pages.
   */
  checkSite?(site: BuiltSite, around: SiteSurroundings): SiteFinding<M>[] | Promise<SiteFinding<M>[]>;
  /**
   * What a site may set, as in `lix-band: [warn, { most: 55 }]`: a strict object in which each key has a default
   * and a description. What it gives is handed to `check`.
   */
  options?: z.ZodType<O>;
  good: readonly Example[];
  bad: readonly BadExample<M>[];
}

/** All that a rule about one text may read besides the text itself. */
export type Records = Pick<Library, 'site' | 'journey' | 'goals' | 'people' | 'terms' | 'snippets' | 'media'>;

/** A text of MDX under examination, parsed once for all rules. */
export interface TextSubject {
  locale: Locale;
  records: Records;
  /** Every node from the top down, with the node that it stands in. */
  parts: readonly MdxPart[];
}

export interface ArticleSubject extends TextSubject {
  article: Article;
  snippet?: never;
  /** What a reader reads, block by block. */
  prose: readonly Prose[];
  /** What its author claims in all of the prose, as one text. */
  claims: Claims;
  /** The sentences of its running text: headings, cells of tables and the frontmatter have none. */
  sentences: readonly Sentence[];
  /** Every node of the snippets that it shows. */
  snippetParts: readonly MdxPart[];
  /** Where a value of the frontmatter stands. */
  at(...path: (string | number)[]): Position;
}

export interface SnippetSubject extends TextSubject {
  article?: never;
  snippet: Snippet;
}

/**
 * A rule about one article: a pure function of the article and the records. What it finds is kept
 * on disk, and asked for again only when one of them, or the code of the rules, has changed.
 */
export interface ArticleRule<M extends string = string, O = object> extends RuleBase<M, O> {
  scope: 'article';
  /** Loads what `check` needs besides the article and the records; what it gives differs wherever that does. */
  prepare?(): Promise<string>;
  check(subject: ArticleSubject, options: O): Finding<M>[];
  /** The same for a snippet, where the rule holds there too. */
  checkSnippet?(subject: SnippetSubject, options: O): Finding<M>[];
}

/** A rule about the help centre as a whole, or about today. `now` is an ISO date; its options hold for all files. */
export interface LibraryRule<M extends string = string, O = object> extends RuleBase<M, O> {
  scope: 'library';
  /**
   * What it reads of an article besides its place on the site and on the journey (`PLACE` in model/saves.ts):
   * while one writes, it is asked again only where some of it has changed. All, where it is left out.
   */
  reads?: readonly (keyof Article)[];
  /** What it must know of each article by itself, and takes long to find out: kept on disk as the findings are. */
  note?(article: Article): string;
  /** `noteOf` gives the rule its own note of an article. */
  check(
    library: Library,
    now: string,
    options: O,
    noteOf: (article: Article) => string,
  ): FileFinding<M>[] | Promise<FileFinding<M>[]>;
}

/** What is known when all other rules have spoken. */
export interface Verdict {
  coverage: Coverage;
  waivers: readonly WaiverUse[];
  disables: readonly DisableUse[];
  /** All rules that the help centre knows. */
  rules: readonly Rule[];
  /** Ids of those that have spoken; the others speak of the pages, once they are built. */
  ran: ReadonlySet<string>;
  now: string;
}

/** A rule about the verdict on the whole help centre. */
export interface VerdictRule<M extends string = string, O = object> extends RuleBase<M, O> {
  scope: 'verdict';
  check(library: Library, verdict: Verdict, options: O): FileFinding<M>[];
}

/** The rule in whose name the reader of the content folder speaks: it has sentences, and nothing to run. */
export interface ReadingRule<M extends string = string> extends RuleBase<M, object> {
  scope: 'reading';
}

/** A rule about the pages as they were built: it has nothing to say before there are any. */
export interface BuiltRule<M extends string = string> extends RuleBase<M, object> {
  scope: 'built';
}

/** What a rule about a built page may read besides the page. */
export interface PageSurroundings {
  library: Library;
  /** The article that the page shows, if it shows one. */
  article: Article | undefined;
}

/** What a rule about built pages may read besides these. `now` is an ISO date. */
export interface SiteSurroundings {
  library: Library;
  /** The article that the page at an address shows, if it shows one. */
  articleAt(path: string): Article | undefined;
  now: string;
}

export type Rule = BuiltRule | ArticleRule | LibraryRule | VerdictRule | ReadingRule;

/** Declare a rule with these, so that each finding names one of the rule's own messages. */
export const articleRule = <M extends string, O = object>(
  rule: Omit<ArticleRule<M, O>, 'scope'>,
): ArticleRule<M, O> => ({ scope: 'article', ...rule });
export const libraryRule = <M extends string, O = object>(
  rule: Omit<LibraryRule<M, O>, 'scope'>,
): LibraryRule<M, O> => ({ scope: 'library', ...rule });
export const verdictRule = <M extends string, O = object>(
  rule: Omit<VerdictRule<M, O>, 'scope'>,
): VerdictRule<M, O> => ({ scope: 'verdict', ...rule });
export const builtRule = <M extends string>(rule: Omit<BuiltRule<M>, 'scope'>): BuiltRule<M> => ({
  scope: 'built',
  ...rule,
});
export const readingRule = <M extends string>(rule: Omit<ReadingRule<M>, 'scope'>): ReadingRule<M> => ({
  scope: 'reading',
  ...rule,
});
