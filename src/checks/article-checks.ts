import { join } from 'node:path';
import { DigestCache, digestOf } from '../library/cache.ts';
import { codeDigest } from '../library/code-digest.ts';
import { MdxSyntaxError, parseMdx } from '../library/mdx.ts';
import type { Surroundings } from '../library/read-library.ts';
import { readingProblem } from '../library/validate.ts';
import type { Article, Library, Snippet } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import { ExaminedArticle, snippetsIn } from './article-subject.ts';
import { partsOf } from './language/parts.ts';
import type { ArticleRule, Finding, LibraryRule, Records, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import { type FileSettings, RuleSettings } from './settings/rule-settings.ts';

const ARTICLE_RULES = RULES.filter((rule) => rule.scope === 'article');
const NOTING_RULES = RULES.filter((rule) => rule.scope === 'library').filter(({ note }) => note);

/** The code that decides what article rules find. */
export const FINDING_CODE = ['checks', 'library', 'model'];

/**
 * What the rules about one text find in articles and snippets, and what others note of each article. One is read
 * once for all gates that it comes through as it is, in this run and, where there is a `cacheDir`, in the next.
 */
export class TextFindings {
  readonly #path: string | undefined;
  readonly #code: string;
  #found: FoundBefore | undefined;

  private constructor(path: string | undefined, code: string) {
    this.#path = path;
    this.#code = code;
  }

  static async open(cacheDir: string | undefined): Promise<TextFindings> {
    const prepared = await Promise.all(ARTICLE_RULES.map(async (rule) => (await rule.prepare?.()) ?? ''));
    const code = digestOf(await codeDigest(FINDING_CODE), ...prepared);
    return new TextFindings(cacheDir && join(cacheDir, 'findings.json'), code);
  }

  /** Checks an article before the Library is whole: while it is being read, its tree is at hand. */
  ahead(article: Article, surroundings: Surroundings): void {
    const found = this.#foundAmong(surroundings);
    this.#ofArticle(article, found, found.settings.of(article.file, article));
  }

  /** What is found in all of a Library. */
  in(library: Library, settings: RuleSettings): Problem[] {
    const found = this.#foundAmong(library);
    const inArticles = library.articles.flatMap(
      (article) => this.#ofArticle(article, found, settings.of(article.file)).problems,
    );
    const inSnippets = library.snippets.flatMap((snippet) =>
      checkSnippet(snippet, found.records, ARTICLE_RULES, settings.of(snippet.file)),
    );
    return [...inArticles, ...inSnippets];
  }

  /** What a rule about the whole of a Library notes of each of its articles. */
  notes(rule: LibraryRule, library: Library, settings: RuleSettings): (article: Article) => string {
    const found = this.#foundAmong(library);
    return (article) => this.#ofArticle(article, found, settings.of(article.file)).notes[rule.id] ?? '';
  }

  /** Keeps what was asked for, for the next run. */
  async save(): Promise<void> {
    await this.#found?.cache.save();
  }

  #ofArticle(article: Article, { records, cache }: FoundBefore, settings: FileSettings): ArticleFindings {
    return cache.get(keyOf(article, records.snippets, settings), () => ({
      problems: checkArticle(article, records, ARTICLE_RULES, settings),
      notes: Object.fromEntries(NOTING_RULES.map(({ id, note }) => [id, note?.(article) ?? ''])),
    }));
  }

  /** What was found among the same records; where a record is another, all is found anew. */
  #foundAmong(surroundings: Surroundings): FoundBefore {
    const { site, snippets } = surroundings;
    if (this.#found?.records.site === site) return this.#found;
    const records = recordsOf(surroundings);
    const cache = DigestCache.open<ArticleFindings>(this.#path, digestOf(this.#code, textOfRecords(records)));
    this.#found = { records, cache, settings: new RuleSettings({ site, articles: [], snippets }) };
    return this.#found;
  }
}

/** What is kept of an article. */
interface ArticleFindings {
  problems: Problem[];
  /** By the rule that noted it. */
  notes: Readonly<Record<string, string>>;
}

interface FoundBefore {
  records: Records;
  cache: DigestCache<ArticleFindings>;
  settings: RuleSettings;
}

/** What rules about one text may read of a help centre besides it. */
export function recordsOf({ site, journey, goals, people, terms, snippets, media }: Surroundings): Records {
  return { site, journey, goals, people, terms, snippets, media };
}

/** What the findings in an article depend on, besides the records: its text, that of the snippets it shows, and the options of the rules. */
export function keyOf(article: Article, snippets: readonly Snippet[], { key }: FileSettings): string {
  const shown = snippetsIn(article, snippets).map(({ source }) => source);
  return key || shown.length > 0 ? digestOf(article.digest, key, ...shown) : article.digest;
}

/** What the rules find in one article. */
function checkArticle(
  article: Article,
  records: Records,
  rules: readonly ArticleRule[],
  settings: FileSettings,
): Problem[] {
  const subject = new ExaminedArticle(article, records);
  const problems: Problem[] = [];
  for (const rule of rules) {
    for (const finding of rule.check(subject, settings.options(rule)))
      problems.push(problemOf(rule, article.file, finding));
  }
  return problems;
}

/** What the rules find in a snippet. */
function checkSnippet(
  snippet: Snippet,
  records: Records,
  rules: readonly ArticleRule[],
  settings: FileSettings,
): Problem[] {
  const { source, file, locale } = snippet;
  try {
    const subject = { snippet, locale, records, parts: partsOf(parseMdx(source)) };
    return rules.flatMap((rule) =>
      (rule.checkSnippet?.(subject, settings.options(rule)) ?? []).map((finding) => problemOf(rule, file, finding)),
    );
  } catch (error) {
    if (!(error instanceof MdxSyntaxError)) throw error;
    return [readingProblem(file, 'mdx-syntax', { reason: error.message }, error.position)];
  }
}

/** A finding of a rule in a file, as a problem. */
export function problemOf(rule: Rule, file: string, finding: Finding): Problem {
  const { message, line, column, args = {}, about, edits, rename } = finding;
  const severity = finding.severity ?? rule.messages[message]?.severity ?? 'error';
  const more = { ...(about && { about }), ...(edits && { edits }), ...(rename && { rename }) };
  return { rule: rule.id, severity, file, line, column, message, args, ...more };
}

/**
 * Everything in the records that a rule may read, as one text. Of snippets and media that is but their names;
 * how strict the rules are changes nothing in what they find, and their options are told apart by file.
 */
export function textOfRecords({ snippets, media, site: { rules, overrides, ...site }, ...rest }: Records): string {
  return JSON.stringify({ site, ...rest, snippets: snippets.map(({ file }) => file), media: [...media.keys()] });
}
