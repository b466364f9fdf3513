import type { Locale } from '../../model/locale.ts';
import type { Language } from './language.ts';

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
