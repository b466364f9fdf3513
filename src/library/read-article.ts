import { basename } from 'node:path/posix';
import type { Article, MdxSource } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import type { Position, Problem } from '../model/problem.ts';
import { articleSchema, type Frontmatter } from '../model/schemas/article.ts';
import { factsOf, type MdxFacts, MdxSyntaxError, parseMdx } from './mdx.ts';
import { readingProblem, validate } from './validate.ts';
import { type DataPath, parseYaml, positionIn } from './yaml.ts';

/** No help article is longer; one that is has been pasted by mistake, and would stall every reader. */
const MOST_WORDS = 20_000;

/** What a file of the articles folder says, apart from where it lies. */
export type ArticleContent = Frontmatter & MdxFacts;

export interface ArticleReading {
  content: ArticleContent | undefined;
  problems: Problem[];
}

const FRONTMATTER = /^---[ \t]*\n([\s\S]*?)(?:^---[ \t]*(?:\n|$))/m;

/** What begins a tag, or may stand for it in a quoted value. */
const MAY_HOLD_TAG = /[<\\]/;

/** The YAML between the `---` lines, or nothing where there is none. */
export function frontmatterOf(source: string): string | undefined {
  return source.startsWith('---') ? FRONTMATTER.exec(source)?.[1] : undefined;
}

/** Reads the frontmatter and the facts of an article's text. */
export function readArticleContent({ file, source }: MdxSource): ArticleReading {
  const yaml = frontmatterOf(source);
  if (yaml === undefined) return { content: undefined, problems: [readingProblem(file, 'no-frontmatter')] };

  const document = parseYaml(yaml, 2);
  const { value: frontmatter, problems } = validate(document, articleSchema, file);
  if (frontmatter && MAY_HOLD_TAG.test(yaml)) problems.push(...markupIn(frontmatter, document.positionOf, file));

  const facts = readFacts(source, file, problems);
  const sound = frontmatter && facts && problems.length === 0;
  return { content: sound ? { ...frontmatter, ...facts } : undefined, problems };
}

function readFacts(source: string, file: string, problems: Problem[]): MdxFacts | undefined {
  try {
    const facts = factsOf(parseMdx(source));
    if (facts.words > MOST_WORDS)
      problems.push(readingProblem(file, 'too-long', { words: facts.words, most: MOST_WORDS }));
    return facts;
  } catch (error) {
    if (!(error instanceof MdxSyntaxError)) throw error;
    problems.push(readingProblem(file, 'mdx-syntax', { reason: error.message }, error.position));
    return undefined;
  }
}

/** Frontmatter is plain text: a tag in it is a paste that went wrong, or worse. */
function markupIn(frontmatter: Frontmatter, positionOf: (path: DataPath) => Position, file: string): Problem[] {
  const problems: Problem[] = [];
  const look = (value: unknown, path: DataPath): void => {
    if (typeof value === 'string') {
      const tag = /<[a-z!/][^>\s]*/i.exec(value)?.[0];
      if (tag)
        problems.push(
          readingProblem(file, 'markup-in-text', { field: path.map(String).join('.'), tag }, positionOf(path)),
        );
    } else if (value && typeof value === 'object') {
      for (const [key, child] of Object.entries(value))
        look(child, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  look(frontmatter, []);
  return problems;
}

/** An article of the Library: its text, what it says, and where it lies. */
export function toArticle(source: MdxSource, locale: Locale, digest: string, content: ArticleContent): Article {
  return { ...source, ...content, locale, digest, slug: basename(source.file, '.mdx') };
}

/** Where a value of an article's frontmatter stands in its file. */
export function frontmatterPosition(article: MdxSource, path: DataPath): Position {
  return positionIn(frontmatterOf(article.source) ?? '', 2, path);
}
