import { hrefs } from '../model/hrefs.ts';
import type { Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import type { ExportFormat, ExportKind } from './export-kind.ts';
import { EXPORT_KINDS } from './kinds/index.ts';

/** A file that a build writes: a kind of export, in one of its formats. */
export interface ExportFile {
  kind: ExportKind;
  format: ExportFormat;
  /** The languages that are in it. */
  locales: readonly Locale[];
  /** Its address; without the number that tells its further parts from the first. */
  href: string;
}

/** The files of the kinds that the site asks for, in the order in which kinds are listed. */
export function exportFiles({ site }: Library): ExportFile[] {
  return EXPORT_KINDS.filter(({ name }) => site.exports.includes(name)).flatMap((kind) => {
    const locales = localesOf(kind, site.locales);
    return kind.formats.flatMap((format): ExportFile[] =>
      kind.tellsLocale
        ? [{ kind, format, locales, href: hrefs.api(`${kind.name}.${format}`) }]
        : locales.map((locale) => ({
            kind,
            format,
            locales: [locale],
            href: hrefs.api(`${locale}/${kind.name}.${format}`),
          })),
    );
  });
}

/** The languages of a site that a kind of export takes. */
export function localesOf(kind: ExportKind, locales: readonly Locale[]): Locale[] {
  return locales.filter((locale) => !kind.locales || kind.locales.includes(locale));
}

/** The address of a part of a file that is too large to be one: `articles.json`, `articles-2.json`. */
export function partHref(href: string, part: number): string {
  return part === 1 ? href : href.replace(/\.\w+$/, `-${part}$&`);
}
