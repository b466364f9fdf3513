import type { Locale } from './locale.ts';

const article = (locale: Locale, slug: string) => `/${locale}/articles/${slug}/`;
const answers = (locale: Locale) => `/answers/${locale}.json`;
const answersText = (locale: Locale) => `/answers/${locale}.text.json`;

/** The addresses that the search needs as one types: apart, so that it need not load all others. */
export const answerHrefs = { article, answers, answersText };

/**
 * The only maker of addresses. All are paths from the root of the site, with a slash at the end,
 * so that every host serves the same file for them.
 */
export const hrefs = {
  root: () => '/',
  front: (locale: Locale) => `/${locale}/`,
  article,
  /** The article in Markdown, for programs. */
  articleMarkdown: (locale: Locale, slug: string) => `/${locale}/articles/${slug}.md`,
  allArticles: (locale: Locale, page = 1) =>
    page === 1 ? `/${locale}/articles/` : `/${locale}/articles/page/${page}/`,
  stage: (locale: Locale, stage: string, page = 1) => paged(`/${locale}/stages/${stage}/`, page),
  persona: (locale: Locale, persona: string) => `/${locale}/personas/${persona}/`,
  cell: (locale: Locale, persona: string, stage: string, page = 1) =>
    paged(`/${locale}/personas/${persona}/${stage}/`, page),
  glossary: (locale: Locale, term?: string) => `/${locale}/glossary/${term ? `#${term}` : ''}`,
  /** Leads to the article in a language of the reader's, for as long as the site exists. */
  permalink: (id: string) => `/a/${id}/`,
  contact: (locale: Locale) => `/${locale}/contact/`,
  search: (locale: Locale) => `/${locale}/search/`,
  /** The search index of a language, and the text that it quotes; see src/answers/index-file.ts. */
  answers,
  answersText,
  /** What other programs read; see src/exports/. `file` is its path below. */
  api: (file: string) => `/api/${file}`,
  /** Where each article stands for programs, in one language and of all. */
  llms: (locale?: Locale) => (locale ? `/${locale}/llms.txt` : '/llms.txt'),
  support: (locale: Locale) => `/${locale}/support/`,
  /** Leads to the above in a language of the reader's. */
  supportDoor: () => '/support/',
  feed: (locale: Locale) => `/${locale}/rss.xml`,
  openGraphImage: (locale: Locale, slug: string) => `/og/${locale}/${slug}.png`,
  siteImage: (locale: Locale) => `/og/${locale}.png`,
  media: (file: string) => `/media/${file.split('/').map(encodeURIComponent).join('/')}`,
};

/** Where a build keeps the pages from which others are copied, until they are. */
export const TEMPLATE_FOLDER = '_signposts';

/** A path as it stands in a request: percent-encoded, so that it has neither spaces nor marks of any file format. */
export function encodePath(path: string): string {
  const encode = (part: string) =>
    encodeURIComponent(part).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return path.split('/').map(encode).join('/');
}

function paged(path: string, page: number): string {
  return page === 1 ? path : `${path}${page}/`;
}

/** A path that comes out of `URL` as it went in. */
const PLAIN_PATH = /^\/(?:[a-z\d_-][\w.-]*\/)*(?:[a-z\d_-][\w.-]*)?$/i;

/** The address of a path on the published site. */
export function absolute(path: string, siteUrl: string): string {
  // Nearly all are made of letters that an address takes as they are: to read each as an address is dear.
  return PLAIN_PATH.test(path) ? originOf(siteUrl) + path : new URL(path, siteUrl).href;
}

const origins = new Map<string, string>();

function originOf(siteUrl: string): string {
  const origin = origins.get(siteUrl) ?? new URL(siteUrl).origin;
  origins.set(siteUrl, origin);
  return origin;
}

/** Of a permanent link: the language in which its giver writes. */
export const GIVEN_IN = 'lang';

/**
 * The permanent link of an article as it is given out: absolute, and in the language of whoever gives it.
 * `from` says where it was given, so that it can be told what came of it.
 */
export function givenLink(
  id: string,
  siteUrl: string,
  { locale, anchor, from }: { locale?: Locale; anchor?: string; from?: string },
): string {
  const asked = [locale && `${GIVEN_IN}=${locale}`, from && `from=${encodeURIComponent(from)}`]
    .filter(Boolean)
    .join('&');
  const link = absolute(hrefs.permalink(id), siteUrl) + (asked && `?${asked}`);
  if (!anchor) return link;
  const withAnchor = new URL(link);
  withAnchor.hash = anchor;
  return withAnchor.href;
}

/** How articles name one another: `/a/<id>/`, perhaps with `#heading`. Renaming a file never breaks it. */
const PERMALINK = /^\/a\/([a-z0-9-]+)\/?(#.*)?$/;

/** The id and the fragment that a permalink names, or nothing for any other address. */
export function parsePermalink(href: string): { id: string; fragment: string } | undefined {
  const match = PERMALINK.exec(href);
  return match?.[1] ? { id: match[1], fragment: match[2]?.slice(1) ?? '' } : undefined;
}

/** Pages that articles may name without a locale; the reader stays in the language of the article. */
export function localizedPage(href: string, locale: Locale): string | undefined {
  const [path = '', fragment] = href.split('#');
  const suffix = fragment ? `#${fragment}` : '';
  switch (path) {
    case '/':
      return hrefs.front(locale) + suffix;
    case '/contact/':
      return hrefs.contact(locale) + suffix;
    case '/glossary/':
      return hrefs.glossary(locale) + suffix;
    case '/articles/':
      return hrefs.allArticles(locale) + suffix;
    case '/search/':
      return hrefs.search(locale) + suffix;
    default:
      return undefined;
  }
}
