import { catalogOf } from '../model/catalog.ts';
import { absolute, hrefs } from '../model/hrefs.ts';
import { type Article, defaultLocale, type Library } from '../model/library.ts';
import { type Locale, type LocalizedText, localize } from '../model/locale.ts';
import { newest, newestFirst } from './dates.ts';
import { escapeXml, XML_DECLARATION } from './xml.ts';

/** Readers ask for the feed every hour: it tells what is new, not what there is. */
const MOST_ITEMS = 50;

/** The feed of one language, as RSS 2.0: the articles that were checked last. */
export function rssFeed(locale: Locale, library: Library): string {
  const { site } = library;
  const text = (value: LocalizedText) => localize(value, locale, defaultLocale(site));
  const articles = newestFirst(catalogOf(library).articles(locale)).slice(0, MOST_ITEMS);
  const updated = newest(articles);
  const lines = [
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    element('title', text(site.name)),
    element('link', absolute(hrefs.front(locale), site.url)),
    element('description', text(site.tagline)),
    element('language', locale),
    ...(updated ? [element('lastBuildDate', httpDate(updated))] : []),
    `<atom:link href="${escapeXml(absolute(hrefs.feed(locale), site.url))}" rel="self" type="application/rss+xml"/>`,
    ...articles.map((article) => itemOf(article, library)),
    '</channel>',
    '</rss>',
  ];
  return `${XML_DECLARATION}${lines.join('\n')}\n`;
}

function itemOf(article: Article, library: Library): string {
  const { locale } = article;
  const catalog = catalogOf(library);
  const places = [catalog.stage(article.stage), ...article.personas.map((id) => catalog.persona(id))];
  const categories = places.flatMap((place) =>
    place ? [localize(place.name, locale, defaultLocale(library.site))] : [],
  );
  const lines = [
    '<item>',
    element('title', article.title),
    element('link', absolute(hrefs.article(locale, article.slug), library.site.url)),
    element('description', article.description),
    // The article keeps its id when it is renamed or moves to another address.
    `<guid isPermaLink="false">${escapeXml(`${locale}:${article.id}`)}</guid>`,
    element('pubDate', httpDate(article.reviewed)),
    ...categories.map((category) => element('category', category)),
    '</item>',
  ];
  return lines.join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/** A day as RSS wants it: `Fri, 16 Oct 2026 00:00:00 GMT`. */
function httpDate(day: string): string {
  return new Date(day).toUTCString();
}
