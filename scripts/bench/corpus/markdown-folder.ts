import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { addedSentence, articleInQuestion } from '../contestant.ts';
import { TOUCHPOINTS } from './journey.ts';
import { type CorpusArticle, titleAt } from './make-corpus.ts';
import { type Dialect, markdownOf } from './markdown.ts';

/** How one tool wants its folder of Markdown. */
export interface FolderStyle extends Omit<Dialect, 'hrefOf'> {
  /** How the name of an article's file ends. */
  extension: 'md' | 'mdx';
  /** The name of the front page's file. */
  front: string;
  /** What links say after the path of the file without its extension. */
  linkEnd: '' | '/';
  /** Frontmatter besides title and description. */
  frontmatter?: Readonly<Record<string, unknown>>;
  /** What stands above the text of every page. */
  above?(title: string): string;
}

/** The corpus as most tools take it: a folder for each stage, a file for each article, and a front page. */
export interface MarkdownFolder {
  write(): Promise<void>;
  /** Adds a sentence to the article in question. */
  edit(round: number): Promise<void>;
}

export function markdownFolder(corpus: readonly CorpusArticle[], dir: string, style: FolderStyle): MarkdownFolder {
  const fileOf = (article: CorpusArticle) => join(dir, `${pathOf(article)}.${style.extension}`);
  return {
    write: async () => {
      await Promise.all(Object.keys(TOUCHPOINTS).map((stage) => mkdir(join(dir, stage), { recursive: true })));
      await writeFile(join(dir, style.front), page(FRONT, 'What do you need help with?', style));
      for (const article of corpus) await writeFile(fileOf(article), markdownArticle(article, corpus, style));
    },
    edit: (round) => {
      const article = articleInQuestion(corpus);
      return writeFile(fileOf(article), markdownArticle(article, corpus, style) + addedSentence(round));
    },
  };
}

const FRONT = { title: 'Fjord Line Help', description: 'Help with your broadband, your phone and your bill.' };

/** Where an article lies in its folder and on its site, without an extension: `stage/slug`. */
export function pathOf({ stage, slug }: CorpusArticle): string {
  return `${stage}/${slug}`;
}

/** An article as the text of its file. */
export function markdownArticle(article: CorpusArticle, corpus: readonly CorpusArticle[], style: FolderStyle): string {
  const hrefOf = (index: number) => {
    const target = corpus[index];
    if (!target) throw new RangeError(`“${article.title}” leads to “${titleAt(index)}”, which is not in the corpus.`);
    return `/${pathOf(target)}${style.linkEnd}`;
  };
  const body = article.blocks.map((block) => markdownOf(block, { ...style, hrefOf }));
  return page(article, body.join('\n\n'), style);
}

function page({ title, description }: typeof FRONT, body: string, style: FolderStyle): string {
  const frontmatter = stringify({ title, description, ...style.frontmatter });
  const above = style.above ? `${style.above(title)}\n\n` : '';
  return `---\n${frontmatter}---\n\n${above}${body}\n`;
}

/** A link of a site's navigation. */
export interface StageLink {
  stage: string;
  article: CorpusArticle;
}

/** One article of each stage: navigation that does not grow with the number of articles. */
export function stageLinks(corpus: readonly CorpusArticle[]): StageLink[] {
  return Object.keys(TOUCHPOINTS).flatMap((stage) => {
    const article = corpus.find((candidate) => candidate.stage === stage);
    return article ? [{ stage, article }] : [];
  });
}
