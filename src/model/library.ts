import type { BaselineEntry } from './baseline.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Locale } from './locale.ts';
import type { Position, Problem } from './problem.ts';
import type { Frontmatter } from './schemas/article.ts';
import type { Journey } from './schemas/journey.ts';
import type { Asked, Goal, GoldenQuestions, Person, Terms, Waiver } from './schemas/records.ts';
import type { Site } from './schemas/site.ts';

export interface Heading extends Position {
  depth: number;
  text: string;
  /** The fragment that leads to it. */
  anchor: string;
  /** Further fragments that do. */
  otherAnchors?: readonly string[];
}

export interface Link extends Position {
  href: string;
  text: string;
}

/** A file of MDX: an article or a snippet. */
export interface MdxSource {
  /** Path inside the content folder, with `/`. */
  file: string;
  /** The whole file, with LF line ends and no byte order mark. */
  source: string;
}

/** One article in one language. */
export interface Article extends Frontmatter, MdxSource {
  locale: Locale;
  /** The last part of the article's address: its file name without `.mdx`. */
  slug: string;
  /** Changes whenever the file changes. */
  digest: string;
  headings: readonly Heading[];
  links: readonly Link[];
  /** Words a reader reads, frontmatter and addresses not counted. */
  words: number;
  /** The first paragraph: the answer. */
  lead: string;
  /** Whether it holds code (import, export, expressions) and must go through @astrojs/mdx. */
  hasCode: boolean;
}

export interface Snippet extends MdxSource {
  id: string;
  locale: Locale;
}

/** A file of the media folder. */
export interface Media {
  /** Path inside the media folder, with `/`. */
  name: string;
  /** Absolute path on disk. */
  path: string;
  /** Pixels; only for pictures. */
  width?: number;
  height?: number;
}

/** What customers ask for (an intent) and the articles that answer it. */
export type Intents = Readonly<Record<string, readonly string[]>>;

/** Everything in a content folder, read once. All of Waypost is derived from it. */
export interface Library {
  /** Absolute path of the content folder. */
  dir: string;
  site: Site;
  journey: Journey;
  goals: readonly Goal[];
  people: readonly Person[];
  waivers: readonly Waiver[];
  terms: Readonly<Partial<Record<Locale, Terms>>>;
  intents: Intents;
  /** Questions that must find their article, by locale. */
  questions: GoldenQuestions;
  /** What a log says that customers ask; nothing where none was kept. */
  asked?: Asked;
  /** Every address ever published; nothing where none has been recorded yet. */
  ledger?: readonly LedgerEntry[];
  /** What may fall short since it did before the gate came; nothing where no baseline was written. */
  baseline?: readonly BaselineEntry[];
  /** Articles that could be read, sorted by file. Drafts are among them. */
  articles: readonly Article[];
  snippets: readonly Snippet[];
  media: ReadonlyMap<string, Media>;
  /** What could not be read, or is not what its schema promises. */
  problems: readonly Problem[];
}

/** The default language: the first that the site names. */
export function defaultLocale(site: Site): Locale {
  return site.locales[0] as Locale;
}

/** Articles that readers can reach. */
export function publishedArticles(library: Library, locale?: Locale): Article[] {
  return library.articles.filter((article) => !article.draft && (!locale || article.locale === locale));
}

/** The article that readers find under a slug in a language. */
export function articleAt(locale: string, slug: string, { articles }: Library): Article | undefined {
  return articles.find((article) => !article.draft && article.locale === locale && article.slug === slug);
}
