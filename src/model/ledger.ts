import type { Locale } from './locale.ts';

/**
 * An address that was published, as a line of `links.yaml`. While it is there, nothing but the line is
 * needed; once it is not, `to` or `gone` says what its readers get instead.
 */
export interface LedgerEntry {
  /** The path from the root of the site, percent-encoded, perhaps with `#anchor`; `/a/<id>/` for an article. */
  at: string;
  /** The language that an anchor of an article was published in: the others have headings of their own. */
  in?: Locale;
  /** The article that was published at a path. */
  id?: string;
  /** Where readers are led instead: an address of this site. */
  to?: string;
  /** Why there is nothing any more, for readers. */
  gone?: string;
  /** Where in the file it stands; lines count from 1. */
  line?: number;
}

/** Names an address among all of a site: the same anchor is another address in another language. */
export function keyOf(entry: Pick<LedgerEntry, 'at' | 'in'>): string {
  return entry.in ? `${entry.at} ${entry.in}` : entry.at;
}

/** An entry as its line in the file, without the line end. `readLedger` reads exactly this. */
export function lineOf({ at, in: locale, id, to, gone }: LedgerEntry): string {
  const fields = [
    `at: ${at}`,
    locale && `in: ${locale}`,
    id && `id: ${id}`,
    to && `to: ${to}`,
    gone !== undefined && `gone: ${JSON.stringify(gone)}`,
  ];
  return `- { ${fields.filter(Boolean).join(', ')} }`;
}
