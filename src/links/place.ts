import { defaultLocale, type Library } from '../model/library.ts';
import { isLocale, type Locale } from '../model/locale.ts';

/** An address taken apart. */
export interface Place {
  /** The address without its fragment. */
  path: string;
  /** What comes after `#`; empty where there is none. */
  anchor: string;
  /** The article that a permanent link names. */
  id?: string;
  /** The language of a page, which need not be published any more. */
  locale?: Locale;
  /** The path after the language: `stages/use/`. */
  rest: string;
}

export function placeOf(address: string): Place {
  const [path = '', anchor = ''] = address.split('#');
  const id = /^\/a\/([^/]+)\/$/.exec(path)?.[1];
  const [, first = '', ...others] = path.split('/');
  const locale = isLocale(first) ? { locale: first } : {};
  return { path, anchor, rest: others.join('/'), ...(id && { id }), ...locale };
}

/** The language in which to go on from an address: its own, where that is still published. */
export function localeOf(address: string, { site }: Library): Locale {
  const { locale } = placeOf(address);
  return locale && site.locales.includes(locale) ? locale : defaultLocale(site);
}

/**
 * What an address was lost with, as it is named on the command line: an article’s id as `/a/<id>/`, a stage as
 * `/stages/<id>/`, a persona as `/personas/<id>/`, a language as `/<locale>/`; else the address by itself.
 */
export function thingOf(address: string, { site, journey }: Library): string {
  const { locale, rest, anchor } = placeOf(address);
  if (!locale) return address;
  if (!site.locales.includes(locale)) return `/${locale}/`;
  const [folder, first, second] = rest.split('/');
  const lacks = (items: readonly { id: string }[], id: string | undefined) => !items.some((item) => item.id === id);
  if (anchor) return address;
  if (folder === 'personas' && lacks(journey.personas, first)) return `/personas/${first}/`;
  const stage = folder === 'stages' ? first : folder === 'personas' ? second : undefined;
  return stage && lacks(journey.stages, stage) ? `/stages/${stage}/` : address;
}
