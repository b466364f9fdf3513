import { messagesFor } from '../i18n/messages.ts';
import { hrefs } from '../model/hrefs.ts';
import type { Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import { inEveryLocale } from './head.ts';
import { inLocale } from './links.ts';
import { type PageView, pageView } from './page.ts';

/** The page of results. Its address without a question is the canonical one of all results. */
export function searchView(locale: Locale, library: Library): PageView {
  const { search } = messagesFor(locale);
  return pageView(
    {
      locale,
      title: search.title,
      description: `${search.description} ${inLocale(library.site.tagline, locale, library)}`,
      path: hrefs.search(locale),
      paths: inEveryLocale(library, hrefs.search),
    },
    library,
  );
}
