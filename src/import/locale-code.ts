import { isLocale, type Locale } from '../model/locale.ts';

/** Codes that stand for a language of ours: `no` for bokmål, as most helpdesks have it. */
const ALIASES: Record<string, Locale> = { no: 'nb' };

/** The language of a code such as `nb-no`, `en_US` or `no`; nothing where it is none of ours. */
export function localeOfCode(code: string): Locale | undefined {
  const [language = ''] = code.trim().toLowerCase().split(/[-_]/);
  const known = ALIASES[language] ?? language;
  return isLocale(known) && /^[a-z]{2}([-_][a-z0-9]{2,8})?$/i.test(code.trim()) ? known : undefined;
}
