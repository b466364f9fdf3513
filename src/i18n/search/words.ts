import type { Locale } from '../../model/locale.ts';

/** The two forms that a counted word takes in our languages. */
export interface Counted {
  one: string;
  other: string;
}

/**
 * What the search says while it works. Plain strings, since a page hands them to its script as data;
 * `{count}` and `{question}` are filled in there.
 */
export interface SearchWords {
  loading: string;
  /** Read out to those who do not see the list; `{count}` holds number and word. */
  announce: string;
  answers: Counted;
  /** Above what may answer. */
  weak: string;
  /** There is no good answer: above what is but the closest. */
  closest: string;
  /** There is nothing close. */
  none: string;
  /** The question is in another language than the page, `{language}`, and so are the answers. */
  otherLanguage: string;
  languages: Readonly<Record<Locale, string>>;
  /** The way back to the language of the page. */
  ownLanguage: string;
  unreachable: string;
  offline: string;
  /** To the full text, at the end of the list. */
  all: string;
  /** To the list of all articles. */
  articles: string;
  /** To a person, with the question carried along. */
  ask: string;
}

/** What the page of results says besides. */
export interface ResultsWords extends SearchWords {
  found: string;
  /** Loads the full text, and searches it. */
  fullText: string;
  foundInText: string;
  results: Counted;
  /** What was ticked leaves nothing. */
  narrowedAway: string;
  /** Nothing has been asked yet. */
  start: string;
  /** The title of the document, so that a tab or a bookmark says what was asked. */
  documentTitle: string;
  sections: string;
}

export interface SearchMessages {
  /** What the field is for. */
  label: string;
  placeholder: string;
  submit: string;
  /** Names the list of answers. */
  list: string;
  words: SearchWords;
  results: {
    words: ResultsWords;
    narrow: string;
    facets: { persona: string; stage: string; kind: string };
    showAll: string;
    more: string;
    noScript: string;
    noScriptStages: string;
  };
}
