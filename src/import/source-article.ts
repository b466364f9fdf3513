import type { Locale } from '../model/locale.ts';

/** In what an article's text is written at its source. */
export type BodyForm = 'html' | 'markdown' | 'mdx';

/** One article in one language, as its source has it. Each reader in `sources/` makes these, and nothing else. */
export interface SourceArticle {
  /** Names the article at its source for ever, such as `zendesk:360001`; its translations share it. */
  key: string;
  locale: Locale;
  /** Where it was read, for whoever must look: `nb/access.md`, `articles.json: 360001`. */
  place: string;
  /** The line of `place` at which the text begins, from 1. */
  firstLine: number;
  title: string;
  body: string;
  form: BodyForm;
  /** The path of its file inside the source, to which relative addresses refer; empty where it has none. */
  file: string;
  description?: string;
  /** Whether its source kept it from readers, or from some of them, and why. */
  hidden?: string;
  labels: readonly string[];
  /** Ways in which customers ask, where the source has them. */
  questions: readonly string[];
  /** What it is filed under, the widest first. */
  sections: readonly string[];
  /** Paths at which readers found it: percent-encoded, with a slash at the end. */
  addresses: readonly string[];
  /** What its file is to be called, before it is made a slug. */
  name: string;
  /** Whatever else the source says of it; rules may ask for it. */
  fields: Readonly<Record<string, string>>;
  /** How often it was read, and how many found it of use. */
  views?: number;
  votes?: number;
}

/** What a source could not give, as a sentence for whoever runs the import. */
export interface SourceFault {
  place: string;
  line: number;
  sentence: string;
}

/** A picture or another file that an article shows. */
export interface SourceFile {
  /** Its name, as a reader would know it. */
  name: string;
  /** Where it lies, or where it can be had. */
  from: { path: string } | { url: string };
}

/** All that a source holds. */
export interface SourceSet {
  articles: readonly SourceArticle[];
  faults: readonly SourceFault[];
  /** Hosts at which the source was published: addresses there are its own. */
  hosts: ReadonlySet<string>;
  /** The file that an address in an article names; nothing where the source does not have it. */
  fileAt(href: string, article: SourceArticle): SourceFile | undefined;
}

/** What every reader is told. */
export interface SourceOptions {
  /** The files and folders named on the command line, as absolute paths. */
  paths: readonly string[];
  /** The language of what says none. */
  locale: Locale;
  /** Hosts at which the source was published, as far as it does not say so itself. */
  hosts: ReadonlySet<string>;
}
