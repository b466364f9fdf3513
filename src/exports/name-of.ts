import type { ExportSource } from './export-kind.ts';

/**
 * What a reply is called in a helpdesk, where names tell replies apart: the title of its article and, on a
 * site of several languages, which one it is in, since two translations may share a title.
 */
export function nameOf({ article: { title, locale }, library: { site } }: ExportSource): string {
  return site.locales.length > 1 ? `${title} (${locale})` : title;
}
