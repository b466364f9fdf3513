import { MdxSyntaxError, parseMdx } from '../library/mdx.ts';
import { frontmatterPosition } from '../library/read-article.ts';
import type { Article, Snippet } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import { perArticle } from '../model/per-article.ts';
import type { Position } from '../model/problem.ts';
import { type Claims, claimsOf } from './language/claims.ts';
import { type MdxPart, partsOf } from './language/parts.ts';
import { type Prose, proseOf, proseOfText } from './language/prose.ts';
import { type Sentence, sentencesOf } from './language/sentences.ts';
import type { ArticleSubject, Records } from './rule.ts';

/**
 * An article as rules examine it; what not all of them ask for is worked out once it is asked for. A class, because
 * V8 gives each object literal that has getters a shape of its own, which keeps the whole tree of each article alive
 * until memory runs short.
 */
export class ExaminedArticle implements ArticleSubject {
  readonly article: Article;
  readonly locale: Locale;
  readonly records: Records;
  readonly parts: readonly MdxPart[];
  readonly at: (...path: (string | number)[]) => Position;
  #prose: Prose[] | undefined;
  #claims: Claims | undefined;
  #sentences: Sentence[] | undefined;
  #snippetParts: MdxPart[] | undefined;

  /** Throws an MdxSyntaxError where the article is not MDX. */
  constructor(article: Article, records: Records) {
    this.article = article;
    this.locale = article.locale;
    this.records = records;
    this.parts = partsOf(parseMdx(article.source));
    this.at = (...path) => frontmatterPosition(article, path);
  }

  get prose(): readonly Prose[] {
    const { article, parts, at } = this;
    this.#prose ??= [
      proseOfText(article.title, () => at('title')),
      proseOfText(article.description, () => at('description')),
      ...proseOf(parts),
    ];
    return this.#prose;
  }

  get claims(): Claims {
    this.#claims ??= claimsOf(this.prose, this.locale);
    return this.#claims;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= sentencesOf(this.prose, this.locale);
    return this.#sentences;
  }

  get snippetParts(): readonly MdxPart[] {
    this.#snippetParts ??= snippetsIn(this.article, this.records.snippets).flatMap(partsOfSnippet);
    return this.#snippetParts;
  }
}

const showsSnippets = perArticle(({ source }) => source.includes('<Snippet'));

/** The snippets whose ids an article names. */
export function snippetsIn(article: Article, snippets: readonly Snippet[]): Snippet[] {
  if (!showsSnippets(article)) return [];
  const { source, locale } = article;
  const ids = new Set(Array.from(source.matchAll(/<Snippet\s[^>]*?id="([^"]*)"/g), ([, id]) => id));
  return snippets.filter((snippet) => snippet.locale === locale && ids.has(snippet.id));
}

/** Every node of a snippet; one that is not MDX is told by mdx-safe. */
function partsOfSnippet({ source }: Snippet): MdxPart[] {
  try {
    return partsOf(parseMdx(source));
  } catch (error) {
    if (error instanceof MdxSyntaxError) return [];
    throw error;
  }
}
