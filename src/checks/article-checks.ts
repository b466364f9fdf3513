import { join } from 'node:path';
import { DigestCache, digestOf } from '../library/cache.ts';
import { codeDigest } from '../library/code-digest.ts';
import { MdxSyntaxError, parseMdx } from '../library/mdx.ts';
import { frontmatterPosition } from '../library/read-article.ts';
import { readingProblem } from '../library/validate.ts';
import type { Article, Library, Snippet } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import { type Claims, claimsOf } from './language/claims.ts';
import { type MdxPart, partsOf } from './language/parts.ts';
import { type Prose, proseOf, proseOfText } from './language/prose.ts';
import { type Sentence, sentencesOf } from './language/sentences.ts';
import type { ArticleRule, ArticleSubject, Finding, Records, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import type { FileSettings, RuleSettings } from './settings/rule-settings.ts';

const ARTICLE_RULES = RULES.filter((rule) => rule.scope === 'article');

/** The code that decides what article rules find. */
export const FINDING_CODE = ['checks', 'library', 'model'];

/** What the rules about one text find in all articles and snippets. Articles unchanged since the last run are not parsed again. */
export async function checkTexts(
  library: Library,
  settings: RuleSettings,
  cacheDir: string | undefined,
): Promise<Problem[]> {
  const { snippets } = library;
  const records = recordsOf(library);
  const path = cacheDir && join(cacheDir, 'findings.json');
  const cache = await DigestCache.open<Problem[]>(
    path,
    digestOf(await codeDigest(FINDING_CODE), textOfRecords(records)),
  );
  const problems = library.articles.flatMap((article) => {
    const own = settings.of(article.file);
    return cache.get(keyOf(article, snippets, own), () => checkArticle(article, records, ARTICLE_RULES, own));
  });
  await cache.save();
  const inSnippets = snippets.flatMap((snippet) =>
    checkSnippet(snippet, records, ARTICLE_RULES, settings.of(snippet.file)),
  );
  return [...problems, ...inSnippets];
}

/** What rules about one text may read of a help centre besides it. */
export function recordsOf({ site, journey, goals, people, terms, snippets, media }: Library): Records {
  return { site, journey, goals, people, terms, snippets, media };
}

/** What the findings in an article depend on, besides the records: its text, that of the snippets it shows, and the options of the rules. */
export function keyOf(article: Article, snippets: readonly Snippet[], { key }: FileSettings): string {
  const shown = snippetsIn(article, snippets).map(({ source }) => source);
  return key || shown.length > 0 ? digestOf(article.digest, key, ...shown) : article.digest;
}

/** The snippets whose ids an article names. */
function snippetsIn({ source, locale }: Article, snippets: readonly Snippet[]): Snippet[] {
  if (!source.includes('<Snippet')) return [];
  const ids = new Set(Array.from(source.matchAll(/<Snippet\s[^>]*?id="([^"]*)"/g), ([, id]) => id));
  return snippets.filter((snippet) => snippet.locale === locale && ids.has(snippet.id));
}

/** Every node of some snippets; one that is not MDX is told by mdx-safe. */
function partsOfSnippets(snippets: readonly Snippet[]): MdxPart[] {
  return snippets.flatMap(({ source }) => {
    try {
      return partsOf(parseMdx(source));
    } catch (error) {
      if (error instanceof MdxSyntaxError) return [];
      throw error;
    }
  });
}

/** What the rules find in one article. */
function checkArticle(
  article: Article,
  records: Records,
  rules: readonly ArticleRule[],
  settings: FileSettings,
): Problem[] {
  const subject = subjectOf(article, records);
  return rules.flatMap((rule) =>
    rule.check(subject, settings.options(rule)).map((finding) => problemOf(rule, article.file, finding)),
  );
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

/** An article as rules examine it. */
export function subjectOf(article: Article, records: Records): ArticleSubject {
  const parts = partsOf(parseMdx(article.source));
  const at = (...path: (string | number)[]) => frontmatterPosition(article, path);
  let prose: Prose[] | undefined;
  let claims: Claims | undefined;
  let sentences: Sentence[] | undefined;
  let snippetParts: MdxPart[] | undefined;
  return {
    article,
    locale: article.locale,
    records,
    parts,
    at,
    get prose() {
      prose ??= [
        proseOfText(article.title, () => at('title')),
        proseOfText(article.description, () => at('description')),
        ...proseOf(parts),
      ];
      return prose;
    },
    get claims() {
      claims ??= claimsOf(this.prose);
      return claims;
    },
    get sentences() {
      sentences ??= sentencesOf(this.prose, article.locale);
      return sentences;
    },
    get snippetParts() {
      snippetParts ??= partsOfSnippets(snippetsIn(article, records.snippets));
      return snippetParts;
    },
  };
}

/**
 * Everything in the records that a rule may read, as one text. Of snippets and media that is but their names;
 * how strict the rules are changes nothing in what they find, and their options are told apart by file.
 */
export function textOfRecords({ snippets, media, site: { rules, overrides, ...site }, ...rest }: Records): string {
  return JSON.stringify({ site, ...rest, snippets: snippets.map(({ file }) => file), media: [...media.keys()] });
}
