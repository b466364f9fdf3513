/** The languages that Waypost speaks: its pages, its rules and its search. */
export const LOCALES = ['en', 'nb', 'sv', 'da'] as const;

export type Locale = (typeof LOCALES)[number];

/** What a reader sees when choosing a language, written in that language. */
export const LOCALE_NAMES: Record<Locale, string> = {
  en: 'English',
  nb: 'Norsk bokmål',
  sv: 'Svenska',
  da: 'Dansk',
};

/** Open Graph wants language and territory. */
export const OPEN_GRAPH_LOCALES: Record<Locale, string> = {
  en: 'en_GB',
  nb: 'nb_NO',
  sv: 'sv_SE',
  da: 'da_DK',
};

export function isLocale(value: unknown): value is Locale {
  return LOCALES.includes(value as Locale);
}

/** A text in one language for all, or in several by locale. */
export type LocalizedText = string | Partial<Record<Locale, string>>;

/**
 * The text in `locale`; where that is missing, in `fallback`, then in any language.
 * A help centre never shows an empty name.
 */
export function localize(text: LocalizedText, locale: Locale, fallback?: Locale): string {
  if (typeof text === 'string') return text;
  return text[locale] ?? (fallback && text[fallback]) ?? Object.values(text)[0] ?? '';
}
