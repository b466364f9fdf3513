import type { CorpusArticle } from './corpus/make-corpus.ts';
import type { Command } from './measure.ts';

/** A tool that builds the corpus: one site in one folder. */
export interface Contestant {
  name: string;
  /** The tool and its version, for whoever reads the figures. */
  version: string;
  build: Command;
  /** Where the site is written. */
  outDir: string;
  /** The folders that a build makes, the tool's caches too. */
  made: readonly string[];
  /** Addresses of pages whose size is told, as a browser is given them; a tool may have no page for a stage. */
  pages: { article: string; front: string; stage?: string };
  /** Writes the corpus as the tool reads it. */
  write(): Promise<void>;
  /** Changes the text of one article; differently for each `round`. */
  edit(round: number): Promise<void>;
}

/** What a contestant is made from. */
export interface Task {
  corpus: readonly CorpusArticle[];
  /** A folder that is the contestant's own. */
  dir: string;
}

/** The article that is changed before a rebuild, visited and weighed: the one in the middle. */
export function articleInQuestion(corpus: readonly CorpusArticle[]): CorpusArticle {
  const article = corpus[Math.floor(corpus.length / 2)];
  if (!article) throw new RangeError('The corpus is empty.');
  return article;
}

/** What an editor adds in one round: a sentence at the end of an article. */
export function addedSentence(round: number): string {
  return `\nYou can also ask us in the shop, which has been open since round ${round}.\n`;
}
