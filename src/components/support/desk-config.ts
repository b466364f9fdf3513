import type { ResultsWords } from '../../i18n/search/words.ts';
import type { DeskWords, ReplyEditorWords } from '../../i18n/support/words.ts';
import type { Locale } from '../../model/locale.ts';

/** What the support page hands to its script, as `data-config`. */
export interface DeskConfig {
  locale: Locale;
  desk: DeskWords;
  editor: ReplyEditorWords;
  search: ResultsWords;
  /** The name of each stage, by id. */
  stages: Readonly<Record<string, string>>;
  /** All languages of the site. */
  locales: readonly Locale[];
  articles: string;
  results: string;
}
