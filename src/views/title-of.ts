import { addressesOf } from '../links/addresses.ts';
import { placeOf } from '../links/place.ts';
import { catalogOf } from '../model/catalog.ts';
import type { Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import { frameOf } from './frame.ts';

/** What the page at an address of the site is called; the site’s own name where the page has none to itself. */
export function titleOf(href: string, locale: Locale, library: Library): string {
  const { path, locale: own = locale } = placeOf(href);
  const id = addressesOf(library).get(path)?.id;
  const { stages, personas, menu, siteName } = frameOf(library, own);
  const article = id && catalogOf(library).article(id, own);
  if (article) return article.title;
  return [...stages, ...personas, ...menu].find((page) => page.href === path)?.name ?? siteName;
}
