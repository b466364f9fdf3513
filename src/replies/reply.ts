import type { ReplyWords } from '../i18n/replies.ts';
import type { Locale } from '../model/locale.ts';
import type { Formats } from '../render/portable/formats.ts';

/** What support sends a customer who asked what an article answers. */
export interface Reply extends Formats {
  locale: Locale;
  /** What one types to find it in a helpdesk; no two articles of a site share one. */
  shortcut: string;
  /** What one calls it: the title of the article. */
  name: string;
  /** The link that is in it, absolute. */
  permalink: string;
}

/** All that a reply is made of, before anybody puts their name to it: what a page fetches to compose one. */
export interface ReplyDraft {
  id: string;
  locale: Locale;
  shortcut: string;
  name: string;
  /** The permanent link of the article, absolute, in its language, marked as given in a reply. */
  permalink: string;
  /** The answer in two or three sentences. */
  answer: Formats;
  /** What to do, where the article says it in a few steps. */
  steps: Formats | undefined;
  /** Where in the article a link can lead. */
  headings: readonly { text: string; anchor: string }[];
  words: ReplyWords;
  /** The company that signs it. */
  organization: string;
}
