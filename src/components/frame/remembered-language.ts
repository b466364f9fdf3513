const KEY = 'waypost-language';

/** The language that the reader chose on this site, if any. */
export function rememberedLanguage(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    // A browser that keeps nothing for us has no choice to remember.
    return undefined;
  }
}

export function rememberLanguage(locale: string): void {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // Then the reader chooses again the next time.
  }
}
