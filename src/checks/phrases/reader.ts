import type { Locale } from '../../model/locale.ts';

/** The words by which each language turns to its reader, formal ones too. */
export const READER: Record<Locale, readonly string[]> = {
  en: ['you', 'your', 'yours', 'yourself', 'yourselves', "you(?:’|')(?:re|ve|ll|d)"],
  nb: ['du', 'deg', 'din', 'ditt', 'dine', 'dere', 'deres'],
  sv: ['du', 'dig', 'din', 'ditt', 'dina', 'ni', 'er', 'ert', 'era'],
  da: ['du', 'dig', 'din', 'dit', 'dine', 'jer', 'jeres'],
};
