import { messagesFor } from '../i18n/messages.ts';
import { digestOf } from '../library/cache.ts';
import { hrefs } from '../model/hrefs.ts';
import type { Library } from '../model/library.ts';
import { LOCALE_NAMES, type Locale } from '../model/locale.ts';
import { drawnIcon } from './icon.ts';
import { inLocale, type PageLink, type PlaceLink, personaLink, stageLink } from './links.ts';
import { themeCss } from './theme.ts';

/** A language of the site. */
export interface LanguageLink extends PageLink {
  locale: Locale;
}

/** What stands around every page of a language. */
export interface Frame {
  locale: Locale;
  siteName: string;
  organization: string;
  /** The sign beside the name, where it is drawn: within the page it costs a fifth of what a request does. */
  drawnSign?: string;
  front: string;
  search: string;
  feed: string;
  /** The sheet with the company's looks, where it has any. */
  theme?: string;
  menu: readonly PageLink[];
  languages: readonly LanguageLink[];
  personas: readonly PlaceLink[];
  stages: readonly PlaceLink[];
}

/** In pixels. */
const SIGN_SIZE = 28;

const frames = new WeakMap<Library, Map<Locale, Frame>>();

/** The frame of a language; made once for each Library. */
export function frameOf(library: Library, locale: Locale): Frame {
  const known = frames.get(library) ?? new Map<Locale, Frame>();
  frames.set(library, known);
  const frame = known.get(locale) ?? makeFrame(library, locale);
  known.set(locale, frame);
  return frame;
}

function makeFrame(library: Library, locale: Locale): Frame {
  const { site, journey } = library;
  const { menu } = messagesFor(locale);
  const css = themeCss(site.theme);
  return {
    locale,
    siteName: inLocale(site.name, locale, library),
    organization: site.organization,
    ...(!library.media.has('icon.svg') && { drawnSign: drawnIcon(site.theme, SIGN_SIZE) }),
    front: hrefs.front(locale),
    search: hrefs.search(locale),
    feed: hrefs.feed(locale),
    ...(css && { theme: `/theme.css?v=${digestOf(css).slice(0, 8)}` }),
    menu: [
      { name: menu.articles, href: hrefs.allArticles(locale) },
      { name: menu.glossary, href: hrefs.glossary(locale) },
      { name: menu.contact, href: hrefs.contact(locale) },
    ],
    languages: site.locales.map((other) => ({ locale: other, name: LOCALE_NAMES[other], href: hrefs.front(other) })),
    personas: journey.personas.map((persona) => personaLink(persona, locale, library)),
    stages: journey.stages.map((stage) => stageLink(stage, locale, library)),
  };
}
