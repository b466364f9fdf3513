import { rememberedLanguage } from './remembered-language.ts';

/** Norwegian has several codes; who writes or reads one of its forms reads bokmål. */
const READS: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

/**
 * Of some languages, the one that the reader chose on this site, else the one in which whoever sent them here wrote
 * to them (`given`), else the first that their browser asks for.
 */
export function readerLanguage(available: readonly string[], given?: string): string | undefined {
  const asked = navigator.languages.map((tag) => {
    const code = tag.toLowerCase().split('-')[0] ?? '';
    return READS[code] ?? code;
  });
  return [rememberedLanguage(), given, ...asked].find(
    (language) => language !== undefined && available.includes(language),
  );
}
