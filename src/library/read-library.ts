import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { z } from 'zod';
import type { BaselineEntry } from '../model/baseline.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { Article, Intents, Library, MdxSource, Snippet } from '../model/library.ts';
import { isLocale, LOCALES, type Locale } from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';
import { journeySchema } from '../model/schemas/journey.ts';
import {
  type Asked,
  askedSchema,
  goalsSchema,
  goldenQuestionsSchema,
  intentsSchema,
  peopleSchema,
  type Terms,
  termsSchema,
  waiversSchema,
} from '../model/schemas/records.ts';
import { siteSchema } from '../model/schemas/site.ts';
import { DigestCache, digestOf } from './cache.ts';
import { listFiles, NotUtf8Error, readText, type TextFile } from './files.ts';
import { type ArticleReading, readArticleContent, toArticle } from './read-article.ts';
import { BASELINE_FILE, readBaseline } from './read-baseline.ts';
import { completeJourney } from './read-journey.ts';
import { LEDGER_FILE, readLedger } from './read-ledger.ts';
import { readMedia } from './read-media.ts';
import { readingProblem, validate } from './validate.ts';
import { parseYaml, type YamlDocument } from './yaml.ts';

/** Raise it when what is read from an article changes, so that nothing old is taken from the cache. */
const CACHE_VERSION = '4';

/** All of a content folder but its articles, and what is wrong with it. */
export type Surroundings = Omit<Library, 'articles' | 'problems'>;

export interface ReadOptions {
  /** The folder in which what was read is kept for the next time; nothing is kept without it. */
  cacheDir?: string;
  /** Called with each article as it is read: `parseMdx` gives its tree again then, and for no time. */
  each?: (article: Article, surroundings: Surroundings) => void;
}

/** The Library, or, where what everything hangs on cannot be read, what is wrong with it. */
export type ReadResult =
  | { library: Library; problems: readonly Problem[] }
  | { library: undefined; problems: readonly Problem[] };

/** Reads a content folder. Whatever is wrong with it comes back as problems; only a failing disk throws. */
export async function readLibrary(contentDir: string, options: ReadOptions = {}): Promise<ReadResult> {
  const dir = resolve(contentDir);
  if (!(await isFolder(dir))) return { library: undefined, problems: [readingProblem('.', 'no-folder', { dir })] };
  const reader = new FolderReader(dir);
  const files = await listFiles(dir);
  if (files.length === 0) return { library: undefined, problems: [readingProblem('.', 'empty-folder', { dir })] };

  const [site, journey, goals, people, waivers, intents, questions, asked] = await Promise.all([
    reader.yaml('site.yaml', siteSchema),
    reader.yaml('journey.yaml', journeySchema),
    reader.yaml('goals.yaml', goalsSchema),
    reader.yaml('people.yaml', peopleSchema),
    reader.yaml('waivers.yaml', waiversSchema, []),
    reader.yaml('intents.yaml', intentsSchema, {}),
    reader.yaml('questions.yaml', goldenQuestionsSchema, {}),
    files.includes('asked.yaml') ? reader.yaml<Asked>('asked.yaml', askedSchema) : undefined,
  ]);
  const completed = journey?.value ? completeJourney('journey.yaml', journey.value, journey.document) : undefined;
  reader.problems.push(...(completed?.problems ?? []));

  const terms = await reader.terms(files);
  const snippets = reader.snippets(files);
  const ledger = reader.ledger();
  const baseline = reader.baseline();
  const media = await readMedia(join(dir, 'media'));
  const surroundings: Surroundings | undefined =
    site?.value &&
    completed?.journey &&
    goals?.value &&
    people?.value &&
    waivers?.value &&
    intents?.value &&
    questions?.value
      ? {
          dir,
          site: site.value,
          journey: completed.journey,
          goals: goals.value,
          people: people.value,
          waivers: waivers.value,
          intents: toLists(intents.value),
          questions: questions.value,
          terms,
          snippets,
          media,
          ...(asked?.value && { asked: asked.value }),
          ...(ledger && { ledger }),
          ...(baseline && { baseline }),
        }
      : undefined;
  const locales = site?.value?.locales;
  const isPublished = ({ locale }: Article) => !locales || locales.includes(locale);
  const articles = await reader.articles(files, options.cacheDir, (article) => {
    if (surroundings && isPublished(article)) options.each?.(article, surroundings);
  });
  const problems = reader.problems;
  for (const locale of new Set(articles.map((article) => article.locale))) {
    if (locales && !locales.includes(locale))
      problems.push(
        readingProblem('site.yaml', 'locale-not-published', { locale }, site.document.positionOf(['locales'])),
      );
  }
  if (!surroundings) return { library: undefined, problems };
  return { library: { ...surroundings, articles: articles.filter(isPublished), problems }, problems };
}

/** The files of a folder whose articles can be read again by themselves. */
const ARTICLE_FILE = /^articles\/[^/]+\/.*\.mdx$/;

/**
 * The Library after some of its articles were saved, added or removed: these files alone are read. It is the one
 * that was given where all of them are as they were. Nothing where something else changed as well, or a file is of
 * a language that is not published; then all is read again.
 */
export function rereadArticles(library: Library, files: ReadonlySet<string>): Library | undefined {
  const { locales } = library.site;
  const isPublished = (file: string) => locales.some((locale) => file.startsWith(`articles/${locale}/`));
  if (![...files].every((file) => ARTICLE_FILE.test(file) && isPublished(file))) return undefined;
  const reader = new FolderReader(library.dir);
  const read = reader.articlesIn([...files], readArticleContent);
  const [before, others] = parted(library.articles, ({ file }) => files.has(file));
  const [told, problems] = parted(library.problems, ({ file }) => files.has(file));
  const isAsBefore = ({ file, digest }: Article) =>
    before.some((article) => article.file === file && article.digest === digest);
  if (told.length + reader.problems.length === 0 && read.length === before.length && read.every(isAsBefore))
    return library;
  return {
    ...library,
    articles: [...others, ...read].sort((a, b) => (a.file < b.file ? -1 : 1)),
    problems: [...problems, ...reader.problems],
  };
}

/** Those of which something is true, and the others. */
function parted<T>(items: readonly T[], isOf: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isOf), items.filter((item) => !isOf(item))];
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}

function toLists(intents: Record<string, string | string[]>): Intents {
  return Object.fromEntries(Object.entries(intents).map(([intent, ids]) => [intent, [ids].flat()]));
}

interface YamlReading<T> {
  value: T | undefined;
  document: YamlDocument;
}

/** Reads the files of one content folder and gathers what is wrong with them. */
class FolderReader {
  readonly problems: Problem[] = [];
  readonly #dir: string;

  constructor(dir: string) {
    this.#dir = dir;
  }

  /** A YAML file and its schema; `empty` is what a file that may be missing stands for. */
  async yaml<T>(file: string, schema: z.ZodType<T>, empty?: T): Promise<YamlReading<T> | undefined> {
    const text = this.#text(file);
    if (text === undefined) {
      if (empty !== undefined) return { value: empty, document: parseYaml('') };
      if (!this.problems.some((problem) => problem.file === file)) this.problems.push(readingProblem(file, 'no-file'));
      return undefined;
    }
    const document = parseYaml(text);
    const { value, problems } = validate(document, schema, file);
    this.problems.push(...problems);
    return { value, document };
  }

  async terms(files: readonly string[]): Promise<Partial<Record<Locale, Terms>>> {
    const terms: Partial<Record<Locale, Terms>> = {};
    for (const file of files.filter((name) => /^terms\/[^/]+\.yaml$/.test(name))) {
      const locale = this.#locale(file, file.slice('terms/'.length, -'.yaml'.length));
      const reading = locale && (await this.yaml(file, termsSchema));
      if (locale && reading?.value) terms[locale] = reading.value;
    }
    return terms;
  }

  snippets(files: readonly string[]): Snippet[] {
    const snippets: Snippet[] = [];
    for (const file of files.filter((name) => /^snippets\/[^/]+\/[^/]+\.mdx$/.test(name))) {
      const [, folder = '', name = ''] = file.split('/');
      const locale = this.#locale(file, folder);
      const source = locale && this.#text(file);
      if (locale && source !== undefined) snippets.push({ file, source, locale, id: name.slice(0, -'.mdx'.length) });
    }
    return snippets;
  }

  async articles(
    files: readonly string[],
    cacheDir: string | undefined,
    each: (article: Article) => void,
  ): Promise<Article[]> {
    const cache = DigestCache.open<ArticleReading>(cacheDir && join(cacheDir, 'articles.json'), CACHE_VERSION);
    const inFolder = files.filter((name) => name.startsWith('articles/'));
    const articles = this.articlesIn(
      inFolder,
      (source, digest) => cache.get(digest, () => readArticleContent(source)),
      each,
    );
    await cache.save();
    return articles;
  }

  /** The articles in some files; what is wrong with others is among the problems. */
  articlesIn(
    files: readonly string[],
    readContent: (source: MdxSource, digest: string) => ArticleReading,
    each: (article: Article) => void = () => {},
  ): Article[] {
    const articles: Article[] = [];
    for (const file of files) {
      if (!file.endsWith('.mdx')) {
        this.problems.push(readingProblem(file, 'not-mdx'));
        continue;
      }
      const locale = this.#locale(file, file.split('/')[1] ?? '');
      const source = locale && this.#text(file);
      if (!locale || source === undefined) continue;
      const digest = digestOf(file, source);
      const { content, problems } = readContent({ file, source }, digest);
      this.problems.push(...problems);
      if (!content) continue;
      const article = toArticle({ file, source }, locale, digest, content);
      articles.push(article);
      each(article);
    }
    return articles;
  }

  /** The addresses that were published; nothing where none were recorded, or the file cannot be trusted. */
  ledger(): readonly LedgerEntry[] | undefined {
    const text = this.#text(LEDGER_FILE);
    if (text === undefined) return undefined;
    const { entries, problems } = readLedger(text);
    this.problems.push(...problems);
    return entries;
  }

  /** What fell short before; nothing where no baseline was written, or the file cannot be trusted. */
  baseline(): readonly BaselineEntry[] | undefined {
    const text = this.#text(BASELINE_FILE);
    if (text === undefined) return undefined;
    const { entries, problems } = readBaseline(text);
    this.problems.push(...problems);
    return entries;
  }

  #locale(file: string, name: string): Locale | undefined {
    if (isLocale(name)) return name;
    this.problems.push(readingProblem(file, 'unknown-locale', { locale: name, known: [...LOCALES] }));
    return undefined;
  }

  /** The text of a file, or nothing where it is missing or unreadable. */
  #text(file: string): string | undefined {
    let content: TextFile;
    try {
      content = readText(join(this.#dir, file));
    } catch (error) {
      if (error instanceof NotUtf8Error) this.problems.push(readingProblem(file, 'not-utf8'));
      else {
        const { code = 'error' } = error as NodeJS.ErrnoException;
        if (code !== 'ENOENT') this.problems.push(readingProblem(file, 'unreadable', { code }));
      }
      return undefined;
    }
    for (const mended of content.mended) this.problems.push({ ...readingProblem(file, mended), severity: 'warn' });
    return content.text;
  }
}
