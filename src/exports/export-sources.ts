import { join } from 'node:path';
import { digestOf } from '../library/cache.ts';
import { codeDigest } from '../library/code-digest.ts';
import { LineCache } from '../library/line-cache.ts';
import { type Article, type Library, publishedArticles } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import { bodyDigest } from '../render/body-digest.ts';
import { type Formats, inAllFormats } from '../render/portable/formats.ts';
import { portableArticle } from '../render/portable/portable-article.ts';
import { bodyTree, type HastNode } from '../render/render-body.ts';
import { composeReply } from '../replies/compose-reply.ts';
import { draftReply } from '../replies/draft-reply.ts';
import type { ReplyDraft } from '../replies/reply.ts';
import type { ExportSource } from './export-kind.ts';
import { withoutPlaceholders } from './without-placeholders.ts';

/** What is made of what an article says. It is dear to make, and the same from one build to the next while nothing changes. */
interface Texts {
  draft: ReplyDraft;
  body?: Formats;
}

/** All that makes the texts, the content apart. */
const FOLDERS = ['answers', 'exports', 'i18n', 'library', 'model', 'render', 'replies'];

interface SourceOptions {
  locales?: readonly Locale[];
  cacheDir?: string;
  /** Whether all bodies will be asked for; they are made with the rest then, and kept. */
  bodies?: boolean;
  /** Gives the body of an article, where somebody else reads it as well. */
  treeOf?: (article: Article) => readonly HastNode[];
}

/**
 * The published articles of some languages, each with its texts; by id within a language, so that a new
 * title moves nothing. Texts are kept in `cacheDir`, and made anew without one.
 */
export async function* exportSources(library: Library, options: SourceOptions = {}): AsyncGenerator<ExportSource> {
  const { locales = library.site.locales, cacheDir, bodies = true } = options;
  const { treeOf = (article) => bodyTree(article, library) } = options;
  const code = cacheDir ? await codeDigest(FOLDERS) : '';
  for (const locale of locales) {
    const file = `${bodies ? 'exports' : 'replies'}.${locale}.ndjson`;
    const kept = new LineCache<Texts>(cacheDir && join(cacheDir, file), code);
    const articles = publishedArticles(library, locale).sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const article of articles) {
      const make = () => textsOf(article, library, treeOf(article), bodies);
      yield sourceOf(article, library, kept.get(digestOfTexts(article, library), make));
    }
    kept.close();
  }
}

/** One article with its texts, made now. */
export function exportSource(article: Article, library: Library): ExportSource {
  return sourceOf(article, library, textsOf(article, library, bodyTree(article, library), true));
}

function textsOf(article: Article, library: Library, tree: readonly HastNode[], hasBody: boolean): Texts {
  const portable = portableArticle(article, library, tree);
  const draft = draftReply(article, library, portable);
  return hasBody ? { draft, body: inAllFormats(portable.body) } : { draft };
}

function sourceOf(article: Article, library: Library, { draft, body }: Texts): ExportSource {
  const { name, answer, steps } = draft;
  const reply = composeReply({
    ...draft,
    name: withoutPlaceholders(name),
    answer: inEachFormat(answer, withoutPlaceholders),
    steps: steps && inEachFormat(steps, withoutPlaceholders),
  });
  return {
    article,
    library,
    draft,
    reply,
    body: () => body ?? inAllFormats(portableArticle(article, library).body),
  };
}

function inEachFormat({ text, html, markdown }: Formats, change: (words: string) => string): Formats {
  return { text: change(text), html: change(html), markdown: change(markdown) };
}

function digestOfTexts(article: Article, library: Library): string {
  const { id, locale, slug, title, description } = article;
  const { url, organization, replies } = library.site;
  const words = JSON.stringify([id, locale, slug, title, description, url, organization, replies[locale]]);
  return digestOf(words, bodyDigest(article, library));
}
