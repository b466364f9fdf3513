import { messagesFor } from '../i18n/messages.ts';
import { hrefs } from '../model/hrefs.ts';
import type { Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import { inEveryLocale } from './head.ts';
import { inLocale, type PageLink } from './links.ts';
import { type PageView, pageView } from './page.ts';

export interface ContactView extends PageView {
  title: string;
  intro: string;
  trail: readonly PageLink[];
  email: string;
  phone: { shown: string; href: string } | undefined;
  hours: string | undefined;
  chat: string | undefined;
}

export function contactView(locale: Locale, library: Library): ContactView {
  const words = messagesFor(locale);
  const { contact, organization } = library.site;
  const intro = words.contact.intro(organization);
  return {
    ...pageView(
      {
        locale,
        title: words.contact.title,
        description: intro,
        path: hrefs.contact(locale),
        paths: inEveryLocale(library, hrefs.contact),
      },
      library,
    ),
    title: words.contact.title,
    intro,
    trail: [{ name: words.home, href: hrefs.front(locale) }],
    email: contact.email,
    phone: contact.phone ? { shown: contact.phone, href: `tel:${contact.phone.replace(/[^+\d]/g, '')}` } : undefined,
    hours: contact.hours && inLocale(contact.hours, locale, library),
    chat: contact.chat,
  };
}
