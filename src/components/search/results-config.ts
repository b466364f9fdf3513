import type { ResultsWords } from '../../i18n/search/words.ts';
import type { Locale } from '../../model/locale.ts';

/** What the page of results hands to its script, as `data-config`. */
export interface ResultsConfig {
  locale: Locale;
  words: ResultsWords;
  /** The name of each stage, by id. */
  stages: Readonly<Record<string, string>>;
  /** The other languages of the site. */
  others: readonly Locale[];
  articles: string;
  contact: string;
}
