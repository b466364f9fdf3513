import { messagesFor } from '../i18n/messages.ts';
import { hrefs } from '../model/hrefs.ts';
import type { Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import { inEveryLocale } from './head.ts';
import { inLocale, type PageLink } from './links.ts';
import { type PageView, pageView } from './page.ts';

export interface GlossaryView extends PageView {
  title: string;
  trail: readonly PageLink[];
  /** In the order of the alphabet. The id is the term's anchor. */
  terms: readonly { id: string; term: string; definition: string }[];
}

export function glossaryView(locale: Locale, library: Library): GlossaryView {
  const words = messagesFor(locale);
  const { compare } = new Intl.Collator(locale);
  return {
    ...pageView(
      {
        locale,
        title: words.glossary.title,
        description: `${words.glossary.intro} ${inLocale(library.site.tagline, locale, library)}`,
        path: hrefs.glossary(locale),
        paths: inEveryLocale(library, (other) => hrefs.glossary(other)),
      },
      library,
    ),
    title: words.glossary.title,
    trail: [{ name: words.home, href: hrefs.front(locale) }],
    terms: [...(library.terms[locale]?.glossary ?? [])].sort((a, b) => compare(a.term, b.term)),
  };
}
