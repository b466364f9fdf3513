import type { Locale } from '../../model/locale.ts';

/** What the search must know of a language. Each is a module of its own, so that a page loads one. */
export interface Language {
  /** The stem of a folded word. */
  stem(word: string): string;
  /** Folded words that say too little to be looked for. Kept: not, how, why, when, where. */
  stopWords: ReadonlySet<string>;
}

const LOADERS: Record<Locale, () => Promise<{ default: Language }>> = {
  en: () => import('./en.ts'),
  nb: () => import('./nb.ts'),
  sv: () => import('./sv.ts'),
  da: () => import('./da.ts'),
};

/** Loads a language. */
export async function loadLanguage(locale: Locale): Promise<Language> {
  return (await LOADERS[locale]()).default;
}
