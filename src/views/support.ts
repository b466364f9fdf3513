import { supportMessagesFor } from '../i18n/support/messages.ts';
import { hrefs } from '../model/hrefs.ts';
import { defaultLocale, type Library } from '../model/library.ts';
import { LOCALE_NAMES, type Locale } from '../model/locale.ts';
import { inEveryLocale } from './head.ts';
import type { PageLink } from './links.ts';
import { type PageView, pageView } from './page.ts';

/** The page for those who answer customers. Search engines leave it out. */
export function supportView(locale: Locale, library: Library): PageView {
  const { title, intro } = supportMessagesFor(locale).desk;
  const page = pageView(
    {
      locale,
      title,
      description: intro,
      path: hrefs.support(locale),
      paths: inEveryLocale(library, hrefs.support),
      hidden: true,
    },
    library,
  );
  // Alternates are for search engines; the choice of language still leads from one to the other.
  return { ...page, head: { ...page.head, alternates: [] } };
}

export interface SupportDoorView extends PageView {
  doors: readonly (PageLink & { locale: Locale; title: string })[];
}

/** `/support/`: the same page in each language. */
export function supportDoorView(library: Library): SupportDoorView {
  const locale = defaultLocale(library.site);
  const { title, intro } = supportMessagesFor(locale).desk;
  const page = pageView(
    { locale, title, description: intro, path: hrefs.supportDoor(), paths: new Map(), hidden: true },
    library,
  );
  const doors = library.site.locales.map((its) => ({
    locale: its,
    name: LOCALE_NAMES[its],
    title: supportMessagesFor(its).desk.title,
    href: hrefs.support(its),
  }));
  return { ...page, doors };
}
