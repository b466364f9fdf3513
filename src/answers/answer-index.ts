import type { AnswersPart } from '../model/answer-parts.ts';
import type { Locale } from '../model/locale.ts';

/** Raise it when the form or the meaning of an index changes, so that no page reads one that it does not know. */
export const INDEX_VERSION = 3;

/** What a page must know of an article to offer it. Of a large site, id, slug and title are empty until they are loaded. */
export interface ArticleEntry {
  id: string;
  slug: string;
  title: string;
  personas: readonly string[];
  stage: string;
  /** Whether it carries questions, and is found by them rather than by its text. */
  asked: boolean;
}

/**
 * The articles in which a term stands, by their number, rising, and how much it weighs in each. Of a large site those
 * are left out that stand in very many: such a term is known, with no article at all.
 */
export interface Postings {
  articles: Uint32Array;
  /** Occurrences, by the weight of the field and made fair by its length; see postings-builder.ts. */
  weights: Float64Array;
}

/** The first file: by it every article can be found. One for each locale. */
export interface AnswerIndex {
  locale: Locale;
  articles: readonly ArticleEntry[];
  /** Stem → where it stands, from titles, questions, descriptions and headings. */
  stems: ReadonlyMap<string, Postings>;
  /** Groups of phrases that mean the same, each phrase as its stems with blanks between. */
  synonyms: readonly (readonly string[])[];
  /** Of a large site alone, whose articles have their names and texts in files of their own. */
  parts?: PartsOfIndex | undefined;
}

/** How what a large site loads besides its index is parted. */
export interface PartsOfIndex {
  /** What the addresses of all files of the same build have in common. */
  stamp: string;
  /** How many articles each part has the names of, and the texts. */
  sizes: Readonly<Record<AnswersPart, number>>;
  /** The hash of each title; see large/title-hash.ts. */
  titles: string;
}

/** A part of an article under one heading. The part before the first heading has neither heading nor anchor. */
export interface Section {
  heading: string;
  anchor: string;
  sentences: readonly string[];
}

/** What an article says, and the questions that it answers. */
export interface ArticleText {
  questions: readonly string[];
  sections: readonly Section[];
}

/** The second file, loaded after: the text of each article, in the order of the index. */
export interface Passages {
  locale: Locale;
  articles: readonly ArticleText[];
}
