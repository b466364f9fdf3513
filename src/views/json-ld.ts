import { absolute, hrefs } from '../model/hrefs.ts';
import type { Article, Library } from '../model/library.ts';
import type { Person } from '../model/schemas/records.ts';
import { imageHref } from '../og/image-href.ts';
import { inLocale, type PageLink } from './links.ts';

/** The trail to a page, for search engines: https://schema.org/BreadcrumbList */
export function breadcrumbList(trail: readonly PageLink[], library: Library): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(href, library.site.url),
    })),
  };
}

/** An article, for search engines: https://schema.org/Article */
export function articleLd(
  article: Article,
  people: { author: Person | undefined; reviewer: Person | undefined },
  library: Library,
): object {
  const { site } = library;
  const url = absolute(hrefs.article(article.locale, article.slug), site.url);
  const person = (who: Person | undefined) =>
    who && { '@type': 'Person', name: who.name, jobTitle: inLocale(who.role, article.locale, library) };
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: article.title,
    description: article.description,
    inLanguage: article.locale,
    url,
    mainEntityOfPage: url,
    image: absolute(imageHref(article), site.url),
    dateModified: article.reviewed,
    author: person(people.author),
    editor: person(people.reviewer),
    publisher: { '@type': 'Organization', name: site.organization, url: absolute('/', site.url) },
  };
}
