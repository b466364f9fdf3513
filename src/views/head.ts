import { absolute, hrefs } from '../model/hrefs.ts';
import { defaultLocale, type Library } from '../model/library.ts';
import { type Locale, OPEN_GRAPH_LOCALES } from '../model/locale.ts';
import { inLocale } from './links.ts';

/** What search engines and shared links are told of a page. All addresses are whole. */
export interface Head {
  /** What the browser's tab says: the page, then the site. */
  documentTitle: string;
  title: string;
  description: string;
  canonical: string;
  /** The same page in every language that has it; `x-default` is for readers of none of them. */
  alternates: readonly { hreflang: string; href: string }[];
  /** The same in Markdown, for programs. */
  markdown: string | undefined;
  openGraph: {
    type: 'article' | 'website';
    image: string;
    locale: string;
    otherLocales: readonly string[];
    /** The day of an article's last version. */
    modified: string | undefined;
  };
  /** Structured data, as JSON that is safe inside a script element. */
  jsonLd: readonly string[];
  /** Whether search engines should leave the page out. */
  hidden: boolean;
  /** Whether they are told the canonical address: of every page that they may find, and of copies. */
  namesCanonical: boolean;
}

export interface HeadInput {
  locale: Locale;
  title: string;
  description: string;
  /** The page's own path. */
  path: string;
  /** The path of the same page by locale, its own among them. */
  paths: ReadonlyMap<Locale, string>;
  image?: string;
  /** The path of the same in Markdown. */
  markdown?: string | undefined;
  type?: 'article' | 'website';
  modified?: string;
  jsonLd?: readonly object[];
  hidden?: boolean;
  /** Whether `path` is that of another page, for which this one stands. */
  isCopy?: boolean;
}

export function headOf(input: HeadInput, library: Library): Head {
  const { locale, title, description, path, paths } = input;
  const { site } = library;
  const siteName = inLocale(site.name, locale, library);
  const whole = (to: string) => absolute(to, site.url);
  const fallback = paths.get(defaultLocale(site)) ?? [...paths.values()][0];
  const alternates = [...paths].map(([hreflang, to]) => ({ hreflang: hreflang as string, href: whole(to) }));
  if (fallback) alternates.push({ hreflang: 'x-default', href: whole(fallback) });
  return {
    documentTitle: title === siteName ? siteName : `${title} · ${siteName}`,
    title,
    description,
    canonical: whole(path),
    alternates,
    markdown: input.markdown && whole(input.markdown),
    openGraph: {
      type: input.type ?? 'website',
      image: whole(input.image ?? hrefs.siteImage(locale)),
      locale: OPEN_GRAPH_LOCALES[locale],
      otherLocales: [...paths.keys()].filter((other) => other !== locale).map((other) => OPEN_GRAPH_LOCALES[other]),
      modified: input.modified,
    },
    jsonLd: (input.jsonLd ?? []).map(safeJson),
    hidden: input.hidden ?? false,
    namesCanonical: !input.hidden || (input.isCopy ?? false),
  };
}

/** JSON in which no text can end the script element that holds it. */
function safeJson(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** The path of a page that every language has. */
export function inEveryLocale(library: Library, path: (locale: Locale) => string): Map<Locale, string> {
  return new Map(library.site.locales.map((locale) => [locale, path(locale)]));
}
