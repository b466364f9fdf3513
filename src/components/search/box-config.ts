import type { SearchWords } from '../../i18n/search/words.ts';
import type { Locale } from '../../model/locale.ts';

/** What a page hands to the script of its search box, as `data-config`. */
export interface BoxConfig {
  locale: Locale;
  words: SearchWords;
  personas: readonly string[];
  /** The name of each stage, by id. */
  stages: Readonly<Record<string, string>>;
  /** The other languages of the site. */
  others: readonly Locale[];
  articles: string;
  contact: string;
}
